/**
 * What the score knows, as data: words by what they do in a sentence, and the signs that they make together.
 * Gathered from the acta's example (28-F), the agency's public warnings and the scams usual in Colombian networks.
 */

/** Folded words by class; `*` stands for any ending. A word that plays two parts has a class of its own. */
export const WORDS = {
  // Persons and small words
  me: 'me nos',
  mine: 'mi mis nuestro nuestra',
  you: 'te le les los las',
  se: 'se',
  yo: 'yo',
  no: 'no ni nunca tampoco jamas nadie',
  sin: 'sin',
  is: 'es son sea era',
  por: 'por solo x apenas',
  how: 'como',
  a: 'a al en',
  want: 'quieres quieren desea desean deseas buscas buscan necesitas necesitan necesita interesa interesad* cansad* aburrid* gustaria animas anima apunta esperas sabias quiera',

  // Money and what it is promised for
  earn: 'ganar ganara* gana ganas gane ganes ganen ganando ganate ganese ganarse ganarte gananci* genera generar generas genere generen facturar facturando rentabilidad rendimiento* ingreso ingresos',
  won: 'gano',
  cash: 'dinero* plata platica billete billetes efectivo lucas lukas dolares',
  easy: 'facil faciles extra extras adicional* rapida rapidas rapido rapidos rapidisimo inmediat* expres',
  period: 'diario diarios diaria diarias semanal* mensual* quincenal* semana dia hora horas',
  home: 'casa celular computador hogar internet',
  job: 'trabajar trabaja trabaje trabajen empleo empleos vacante* sueldo sueldos',
  work: 'trabajo',
  people:
    'personas persona muchach* chicas mujeres socios socias emprendedor* personal amigos amigas contactos vecinas jovenes amas integrantes familias',
  seek: 'busco buscamos necesito necesitamos solicita solicitamos requiere requerimos',
  refer: 'referid* refiere refiera refieras refieres invitar invitando invitado invites invitas',
  invest:
    'inviert* invertir inversion* inversor* trading trader* cripto* bitcoin* btc usdt forex multiplic* duplic* triplic* ahorro',
  putIn: 'entras metes meto meti mete pones envia envias das entregas aporta aportas',
  getOut: 'sales recibe recibes recibiras sacas sacando retiro retiras devuelvo devolvemos cobras',
  double: 'doble triple',

  // What it offers
  loan: 'prestamo* credito* microcredito* presto prestad* avances',
  ease: 'codeudor* fiador* reportad* datacredito centrales desembols* libranza*',
  hassle:
    'fila filas ir salir oficina papeleo papeleos papeles requisitos inversion experiencia esfuerzo anuncios tramites codeudor fiador moverse invertir',
  aid: 'subsidio* bono* renta solidario auxilio* beneficio* giro giros iva pension* sisben* indemnizacion* beca* incentivo* mercado mercados kit kits ayuda ayudas puntaje programa programas vivienda arriendo computadores tablet* tabletas portatil* recarga recargas certificado* visita devolucion',
  pay: 'pago pagos',
  gratis: 'gratis gratuit* regala regalan regalando regalo regalos obsequi*',
  giving: 'entregando entrega entregan dando dan abonan',
  prize: 'ganador* ganaste premio* premiad* sorteo* rifa* ruleta seleccionad* favorecid*',
  luck: 'bruj* tarot* amarre* rezo rezos chance loteria baloto vidente* suerte',
  fresh: 'habilitad* disponible* abierto abierta abiertos abiertas vigente* nuevo nueva nuevos nuevas',
  active: 'activo activa activos activas salio',
  slot: 'cupo cupos espacio espacios puesto puestos lista listas listado listados titular',
  hurry: 'ultimo ultima ultimos ultimas quedan agotan acaban acabe acaben limitad* aproveche* aprovecha* apresur* corran cierran',
  lose: 'pierda pierdan pierde pierdas pierden',
  trick: 'truco trucos secreto metodo',

  // What the writer does for others, and his price
  sell: 'vendo vendemos compro compramos alquilo alquilamos',
  sells: 'vende venden alquilan',
  serve:
    'inscribo inscribimos ayudo ayudamos tramito tramitamos tramita gestiono gestionamos desbloqueo desbloqueamos agilizo agiliza agilizamos adelanto consigo garantizo limpio limpiamos libero liberamos bajo cambio enseno ensenamos explico multiplico borro asesoro asesoramos soluciono arreglo saco sacamos activamos hago hacemos cuadramos tramite recupero',
  can: 'puedo podemos',
  serveYou: 'meterl* metert* ayudarl* ayudart* sacarl* activarl* activart* inscribirl* inscribirt* conseguirl*',
  insider: 'adentro gestor* tramitador* abogad* asesor* funcionari* doctor doctora dra conocido contacto palanca sistemas',
  soy: 'soy tengo sobraron',
  charge: 'cobra cobro cobramos honorarios comision vale valen cuesta',
  fee: 'consigna consignar consigne consignen pague paga pagas pagar paguen cancela cancelar abona',
  later: 'despues cuando contra mitad',
  wallet: 'nequi daviplata bancolombia',

  // What the writer wants to be given
  giveMe:
    'enviame envieme envienme mandame mandeme mandenme deme dame dime digame dictame dictarme dicteme pasame paseme compartame comparteme regaleme regalame',
  give1: 'manda da pasa dicta',
  give: 'mandar mande manden envie envien enviar mandas ponga pon pongan poner digita digite digiten dicte confirme confirma valide valida actualice actualicen actualiza',
  key: 'codigo codigos clave claves contrasena* pin token otp cedula cedulas foto fotos datos huella tarjeta tarjetas documento documentos cuenta cuentas selfie nombre numero anterior',

  // Where it leads
  writeMe:
    'escribeme escribanme escribame escribirme escribime escribenos escribanos contactame contacteme contactanos contactenos llamame llameme preguntame pregunteme preguntenme pregunt hablame hableme buscame busqueme agregame',
  writeTo: 'escribe escriba escriban escribele escribale escribanle escribo llame pregunte pregunta info inf informes interesados',
  inbox: 'interno inbox privado dm md pv',
  chat: 'whatsapp* whats whatsap* wasap* watsap* wassap* wsp* wpp guasap* telegram*',
  join: 'unete unanse unase unirte sumate sumense metete metanse metase vinculate',
  group: 'grupo grupos canal comunidad',
  enter: 'entra entren entre entrar ingresa ingrese ingresen acceda accede visita visite clic click pincha pulsa',
  register:
    'registrate registrese registrense inscribete inscribase inscribanse postulate postulese postulense diligencia diligencie llene llena llenen afiliate inscribe',
  enrol: 'inscripciones inscripcion convocatoria*',
  claim: 'reclama reclame reclamen cobrala cobrela cobre cobren reciba reciban solicite obten obtenga',
  reclaim: 'reclamar cobrar',
  check: 'consulta consulte consulten verifica verifique verifiquen',
  share: 'comparte comparta compartan compartir comenten comente etiquete etiqueta like likes',
  install: 'descarga descargue descarguen descargar instala instalen instale instalar usa use usen baje bajen',
  app: 'app apps aplicacion aplicaciones apk plataforma',
  page: 'link links enlace enlaces pagina formulario',
  profile: 'perfil biografia bio abajo',
  here: 'aqui aca 👇 👉 🔗 ⬇',

  // How it reassures
  sure: 'garantiz* seriedad serio confiable* compromiso juro comprobad* referencias testimonios',
  arrived: 'consignaron aprobaron cayo cayeron llego salio',
  believe: 'crean creia creas piensen',
  fib: 'miento mentiras',

  // The other side: warnings, reports, doubts, pleas
  lie: 'mentira fals* estafa* fraud* engan* piramide multinivel cuento suplant* ladron*',
  warn: 'ojo pilas',
  alert: 'cuidado alerta denunci* reporten reportar caigan caiga cae caen cai eliminen bloqueen eviten prometen',
  told: 'dijeron dijo dicen dice piden pide pidieron pidio exige exigen cobraron cobran ofrecieron ofrecen ofreciendo ofrece ofrecio robaron roban robo descontaron escribieron llamaron llamo aparece bloquearon sacaron quitaron estafaron cobrando pidiendo enviaron mandaron',
  message: 'mensaje mensajes correo sms',
  maybe: 'sera',
  truth: 'cierto verdad oficial legal real segura confiar ustedes',
  help: 'ayudenme ayudeme favor porfavor pueden puede podrian podria porfa quisiera quiero',
  thanks: 'gracias felicit* bendiciones agradezco',
} as const;

/** Classes that the reader gives to what is no word. */
export const MARKS = ['money', 'percent', 'number', 'phone', 'link', 'chatLink', 'official', 'stop', 'question', 'doubted', 'retweet'] as const;

export type WordClass = keyof typeof WORDS | (typeof MARKS)[number];

export interface Sign {
  /** Spanish, for people. */
  readonly reason: string;
  readonly weight: number;
  /**
   * Classes in their order; `a|b` is either, a number is how many words may stand between at most, and `!a` says that
   * `a` may not stand right before what follows.
   */
  readonly patterns: readonly string[];
}

const CONTACT = 'writeMe|phone|inbox|chat|chatLink|link';

/** Of the signs with the same reason the heaviest counts. */
export const SIGNS: readonly Sign[] = [
  {
    reason: 'promete dinero',
    weight: 4,
    patterns: [
      'putIn 3 money|number 8 getOut 3 money|number',
      'invest 6 money|percent',
      'percent 1 period',
      'earn 6 money 4 period|home|app|refer',
    ],
  },
  {
    reason: 'promete dinero',
    weight: 3,
    patterns: [
      '!no earn 6 money|cash|easy',
      '!no earn 3 home|period|refer',
      'invest 6 cash|sure|period',
      'cash 1 easy',
      'easy cash',
      'want 4 cash|earn',
      'won 2 money 2 period',
    ],
  },
  { reason: 'promete dinero', weight: 2, patterns: ['gratis|giving 4 money', 'money 1 period', 'double'] },
  {
    reason: 'pide un pago',
    weight: 2,
    patterns: [
      'por money',
      'por 1 number money',
      'charge|fee 5 money|number|percent',
      'insider|slot|serve|hassle 6 money',
      'money 1 wallet',
      'money por wallet',
      'pay later',
      'charge|fee later',
      'giveMe|give1|putIn 1 later',
    ],
  },
  {
    reason: 'pide claves, códigos o documentos',
    weight: 4,
    patterns: ['giveMe 6 key', '!no me give1|putIn 4 key'],
  },
  { reason: 'pide claves, códigos o documentos', weight: 2, patterns: ['!no give 5 key', 'share 4 key', 'putIn 2 key', 'enter 4 key'] },
  { reason: 'enlace que no es oficial', weight: 3, patterns: ['link'] },
  { reason: 'enlace en su perfil', weight: 3, patterns: ['page 3 profile'] },
  { reason: 'invita a WhatsApp o Telegram', weight: 4, patterns: ['chatLink', 'join 5 chat'] },
  { reason: 'invita a WhatsApp o Telegram', weight: 2, patterns: ['group 4 chat', 'writeMe|writeTo|serve 4 chat', 'por chat'] },
  {
    reason: 'pide que le escriban',
    weight: 2,
    patterns: ['writeMe', 'writeTo 3 phone|inbox', 'me writeTo', 'serve 3 inbox|por', 'you writeTo'],
  },
  { reason: 'pide que le escriban', weight: 1, patterns: ['phone', 'writeTo'] },
  {
    reason: 'ofrece tramitar o vender cupos',
    weight: 4,
    patterns: ['sell 5 slot|key|wallet', 'sell 1 aid'],
  },
  {
    reason: 'ofrece tramitar o vender cupos',
    weight: 3,
    patterns: [
      'you|se serve|charge',
      'you active',
      'yo 2 serve',
      'serve yo',
      'se you serve',
      'se sells 2 slot|key',
      'soy 4 insider',
      'soy 1 slot',
      'insider 3 charge|serve',
      'can serveYou',
    ],
  },
  { reason: 'ofrece tramitar o vender cupos', weight: 2, patterns: ['serve 4 aid', 'aid 4 serve', 'insider'] },
  { reason: 'quita requisitos', weight: 2, patterns: ['sin 1 hassle'] },
  {
    reason: 'anuncia ayudas por reclamar',
    weight: 2,
    patterns: ['aid 5 fresh|active', 'fresh 3 aid', 'enrol 1 fresh', 'fresh enrol', 'claim 4 aid|prize|gratis|money', 'gratis|giving 3 aid', 'prize 6 reclaim'],
  },
  { reason: 'mete prisa', weight: 2, patterns: ['hurry 3 slot', 'slot 2 hurry', 'no lose', 'hurry 2 register'] },
  { reason: 'mete prisa', weight: 1, patterns: ['hurry', 'lose'] },
  {
    reason: 'llama a entrar, registrarse o compartir',
    weight: 2,
    patterns: ['enter|check 6 link|page|profile', 'register', 'share 6 people|number|page|link', 'here 2 link', 'claim 6 link'],
  },
  { reason: 'ofrece una aplicación', weight: 3, patterns: ['app 8 earn|refer|won', 'key 1 refer', 'soy 2 app', 'won|earn 6 app'] },
  { reason: 'ofrece una aplicación', weight: 2, patterns: ['install 2 app'] },
  {
    reason: 'recluta personas',
    weight: 3,
    patterns: ['seek number 1 people', 'money 1 por people', 'job|work 4 home', 'group 1 invest'],
  },
  { reason: 'recluta personas', weight: 2, patterns: ['seek 1 people', 'refer', 'por people'] },
  { reason: 'ofrece préstamos', weight: 4, patterns: [`loan 16 ease|${CONTACT}`, 'ease 6 loan'] },
  { reason: 'ofrece préstamos', weight: 2, patterns: ['loan 3 easy|sure|hurry', 'ease', 'cash loan'] },
  { reason: 'ofrece préstamos', weight: 1, patterns: ['loan'] },
  { reason: 'anuncia un premio', weight: 3, patterns: ['prize 8 claim|reclaim|key|gratis|money|link'] },
  { reason: 'anuncia un premio', weight: 2, patterns: ['prize'] },
  { reason: 'promete suerte', weight: 3, patterns: ['luck'] },
  {
    reason: 'asegura que no es mentira',
    weight: 8,
    patterns: ['no is 1 lie', 'no believe 3 lie', 'lie no'],
  },
  { reason: 'asegura que no es mentira', weight: 2, patterns: ['sure', 'no fib', 'no is 1 fib'] },
  { reason: 'promete un truco', weight: 2, patterns: ['trick', 'yo se how'] },
  { reason: 'cuenta que a él ya le pagaron', weight: 1, patterns: ['me arrived', 'you arrived'] },
];

/** What takes points away: warnings, reports, doubts and pleas. Each that is found counts. */
export const DOUBTS: readonly Omit<Sign, 'reason'>[] = [
  { weight: 6, patterns: ['lie', 'alert', 'doubted', 'maybe 2 truth', 'no 2 enter|give|share|fee|giveMe|register'] },
  { weight: 4, patterns: ['me told', 'me arrived 3 message|chat|page|link', 'no me', 'seek 1 aid', 'check|give mine'] },
  { weight: 3, patterns: ['official', 'retweet'] },
  { weight: 2, patterns: ['you told', 'told'] },
  { weight: 2, patterns: ['help'] },
  { weight: 2, patterns: ['question'] },
  { weight: 2, patterns: ['warn', 'thanks'] },
];

/** A question with one of these is a bait; any other question offers nothing. */
export const BAITS = ['want', 'writeMe', 'register', 'join', 'chatLink'] as const;
/** A question with one of these asks whether something is true. */
export const SUSPICIONS = ['truth', 'lie', 'maybe'] as const;

/** Hosts, with all that is below them, where a link leads nobody astray. */
export const OFFICIAL_HOSTS = 'gov.co nggly242.inconcertcc.com';
export const KNOWN_HOSTS =
  'mil.co edu.co facebook.com fb.com fb.watch fb.me twitter.com x.com t.co instagram.com youtube.com youtu.be tiktok.com linkedin.com eltiempo.com elespectador.com semana.com caracol.com.co noticiascaracol.com noticiasrcn.com rcnradio.com wradio.com.co bluradio.com lafm.com.co infobae.com elcolombiano.com elpais.com.co elheraldo.co vanguardia.com larepublica.co portafolio.co pulzo.com';
export const CHAT_HOSTS = 'wa.me wa.link whatsapp.com t.me telegram.me telegram.org';
/** The last part of an address that is written without http:// or www. */
export const BARE_ENDINGS = 'com|net|org|co|xyz|top|site|online|club|click|shop|store|example';
/** The agency's lines (acta 28-G1), digits only. */
export const OFFICIAL_PHONES = ['018000951100', '18000951100', '6013791088', '3188067329', '573188067329', '85594'];
