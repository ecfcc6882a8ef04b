/** The scripts of acta 28, as they stand there; only the topic and the video are given. */
export const onAirScript = (topic: string): string =>
  `Buen día. Gracias por su asistencia y participación en el Facebook Live: ${topic}. Es muy importante para nosotros conocer sus dudas e inquietudes, por lo anterior le sugerimos realizar sus preguntas respecto al tema tratado en el vivo y de tal manera poderles orientar de forma clara y correcta.

Nuestros canales de atención están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.

Línea gratuita Nacional: 018000951100`;

export const endedScript = (topic: string, video: string): string =>
  `Buen día, Gracias por su asistencia y participación en el Facebook Live: ${topic}. Si tiene alguna duda respecto al tema tratado puede comunicarse con nuestros canales de atención, o si lo desea puede ver de nuevo el vídeo, ingresando al siguiente enlace:

<${video}>

Nuestros canales están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.

Línea gratuita Nacional: 018000951100`;
