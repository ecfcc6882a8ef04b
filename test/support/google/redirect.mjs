/**
 * Preloaded into clasp (`NODE_OPTIONS=--import`): every HTTPS request goes to the stub of Google's APIs on
 * loopback, with its own host in a header. Nothing reaches the network.
 */
import http from 'node:http';
import https from 'node:https';

https.request = (url, options, ...rest) => {
  const { host, pathname, search } = new URL(url);
  const stub = new URL(`${pathname}${search}`, process.env.GOOGLE_STUB);
  const headers = { ...options.headers, 'x-google-host': host };
  return http.request(stub, { ...options, headers, agent: undefined }, ...rest);
};
