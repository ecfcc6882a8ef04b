/**
 * What the score knows, as data: words by what they do in a sentence, and the signs that they make together.
 * Gathered from the acta's example (28-F), the agency's public warnings and the scams usual in Colombian networks.
 */

/** What a mark at the end of a word of {@link WORDS} stands for; `*` is any ending. */
export const ENDINGS = {
  /** I do it, we do it: tramito, tramitamos. */
  '~': 'o amos emos imos',
  /** You, do it: registra, registre, registres, registren, regístrate, regístrese, regístrense. */
  '^': 'a e as es an en ate ese ense ete',
  /** Do it for me, you alone: envíame, envíeme, envíanos, envíenos, envíamelo. */
  '<': 'ame eme ime anos enos ame emelo',
  /** The same to several: envíenme. Citizens ask the agency so. */
  '>': 'anme enme arme irme',
} as const;

/** Folded words by class. A word that plays two parts has a class of its own. */
export const WORDS = {
  // Persons and small words
  me: 'me nos',
  mine: 'mi mis',
  te: 'te',
  you: 'le les los las',
  it: 'la lo',
  tu: 'tu tus ti contigo usted eres',
  su: 'su sus',
  all: 'vecinas vecinos amiga amigas amigos amig@s senoras senora mamas mamitas hermanos compatriotas muchachos',
  se: 'se',
  yo: 'yo',
  si: 'si',
  no: 'no ni nunca tampoco jamas nadie ningun ninguna',
  sin: 'sin cero',
  is: 'es son sea era',
  por: 'por solo x apenas unicamente',
  when: 'cuando',
  how: 'como',
  today: 'hoy',
  a: 'a al en desde',
  can: 'puedo podemos',
  soy: 'soy tengo somos tenemos dedico sobraron sobran',
  want: 'tenga quier^ dese^ buscas necesit^ interes^ interesad* cansad* aburrid* gustaria anim^ apunta esperas sabias imagina*',

  // Money and what it is promised for
  earn: 'ganar ganara* ganas gane ganes ganen ganando ganate ganese ganarse ganarte gananci* gener^ generar factur^ facturar facturando rentabilidad rendimiento*',
  earns: 'gana',
  won: 'gano ganan',
  income: 'ingresos',
  pays: 'pagan paga',
  cash: 'dinero* plata platica billete billetes efectivo lucas lukas dolares',
  make: 'haz haga hagan hacer',
  rich: 'hazte hagase millonari* financieramente pasivo pasivos multimillonari*',
  easy: 'barat* facil faciles extra extras adicional* rapida rapidas rapido rapidos rapidisimo inmediat* expres',
  period: 'diario diarios diaria diarias semanal* mensual* quincenal* semana dia hora horas minutos',
  home: 'casa hogar',
  device: 'celular computador internet',
  abroad: 'canada espana visa visas pasaporte* extranjero europa',
  job: 'trabaj^ trabajito* trabajar empleo empleos vacante* sueldo sueldos contrata contratan contratar',
  craft: 'empac* empaque* manualidades ensambl* webcam',
  work: 'trabajo',
  business:
    'oferta empresa negocio negocios oportunidad oportunidades emprendimiento plataforma mentoria* proyecto metodo secreto',
  people:
    'personas persona gente muchach* chicas mujeres socios socias emprendedor* personal contactos jovenes amas afiliad* aliad* integrantes familias primeros primeras',
  seek: 'busco buscamos necesito necesitamos solicita solicitamos requiere requerimos busca necesitan solicitan buscan requieren contratamos',
  refer: 'referid* refier^ invitar invitando invites invitas',
  invest: 'conviert* inviert* invertir inversiones inversionista* saque',
  crypto:
    'trading trader* broker* bot natillera mandala cripto* bitcoin* btc usdt forex multiplic^ multiplico multiplicar duplic^ duplicar triplic^ triplicar',
  saving: 'ahorro',
  putIn: 'entras metes meti mete pones envia envias das entregas aporta aportas meto',
  receive: 'recib^ recibiras',
  getOut: 'saca sales sacas sacando retiro retir^ devuelv* cobras',
  boost: 'aument^',
  double: 'doble triple retroactivo*',

  // What it offers
  loan: 'cartera prestamo* presto gota credito* microcredito* prestad* avances financiam*',
  ease: 'codeudor* fiador* reportad* embargad* datacredito centrales desembols* libranza*',
  hassle:
    'riesgo fila filas ir salir oficina papeleo papeleos papeles requisitos inversion experiencia esfuerzo anuncios tramites moverse jefe jefes estudiar estudio horario horarios ingles intermediarios vuelta vueltas valoracion banco',
  aid: 'subsidio* bono* renta solidario auxilio* beneficio* giro giros iva pension* sisben* indemnizacion* beca* incentivo* mercado mercados kit kits ayuda ayudas puntaje* programa programas accion vivienda arriendo computadores tablet* portatil* recarga recargas certificado* nomina cita visita devolucion compensacion canasta bonific*',
  pay: 'pago pagos',
  gratis: 'gratis gratuit* regal^ regalan regalando regalo regalos obsequi*',
  giving: 'entregando entrega entregan entregara* dando dan abonan',
  donate: 'dono donare herencia fortuna',
  prize: 'ganador* ganaste premio* premiad* sorte* rifa* ruleta',
  chosen: 'seleccionad* favorecid* escogid* escogio elegid* afortunad*',
  luck: 'bruj* tarot* amarre* rezo rezos loteria baloto chance vidente* atraiga atrae curander* hechiz* conjuro* santer* mentalista* apuestas bingo casino',
  fresh: 'habilitad* disponible* abierto abierta abiertos abiertas vigente* nuevo nueva nuevos nuevas',
  active: 'activo activos salio',
  enrol: 'inscripciones inscripcion convocatoria* matricula*',
  slot: 'cupo cupos',
  roll: 'espacio espacios puesto puestos lista listas listado listados turno titular',
  hurry:
    'ultimo ultima ultimos ultimas agotan acaban acabe acaben limitad* aprovech^ aproveche* apresur* apur^ corran cierran orden pocos',
  left: 'quedan queda',
  lose: 'pierd^',
  trick: 'truco trucos hackear',

  // What the writer does for others, and his price
  sell: 'vend~ compr~ alquil~',
  sells: 'vende venden alquilan',
  serve:
    'inscrib~ ayud~ tramit~ gestion~ desbloque~ agiliz~ agiliza doblamos adelant~ consig~ garantiz~ limpi~ liber~ borr~ asesor~ solucion~ arregl~ sac~ activamos repart~ cuadr~ recuper~ resuelv~ hackeo facilit~ afili~ diligenci~ reactiv~ repar~ ofrec~ ofrezco conect~ atiend~ atendemos aprobamos brind~ otorg~ corrij~ anot~ certific~ expid~ elabor~ redact~ apel~ logr~ rescat~ subimos',
  /** The same, in words that are also something else. */
  deal: 'bajo bajamos cambi~ tramite tramita gestiona doy damos entregamos hago hacemos llen~ manej~ subo devuelvo meto llevamos multiplicamos',
  serves: 'arreglan tramitan agilizan gestionan realizan hacen consiguen inscriben afilian elaboran sacan prestan activan suben bajan',
  serveYou: 'meterl* metert* ayudarl* ayudart* sacarl* activarl* activart* inscribirl* inscribirt* conseguirl*',
  teach: 'ensen~ explic~ muestro mostramos',
  look: 'consulto averiguo reviso verifico miro',
  tell: 'digo cuento dejo comparto paso',
  agent: 'gestor* tramitador* abogad* asesor* doctor doctora dra',
  insider: 'adentro coordinador* promotor* representante funcionari* conocido palanca padrino rosca',
  contact: 'contacto sistemas amigo solucion',
  ally: 'convenio alianza',
  bill: 'cobr~',
  charge: 'cobra valor honorarios comision vale valen cuesta',
  fee: 'consigna consignar consigne consignen pague pagas paguen cancel^ abon^ aparta aparte deposit* anticipo',
  toPay: 'pagar cancelar',
  later: 'despues contra mitad final resto resultados salga llegue',
  wallet: 'nequi daviplata bancolombia',

  // What the writer wants to be given
  giveMe: 'envi< mand< dict< pas< compart< prest<',
  bringMe: 'envi> mand> dict> pas> prest>',
  askMe: 'deme dame dime digame regal< regal>',
  give1: 'manda da pasa dicta',
  give: 'mande mandas manden envie envien pong^ pon digit^ dicte confirm^ valid^ actualic* actualiza respond^ dej^ adjunt^ coloque suministr^',
  toGive: 'mandar enviar poner dar',
  key: 'cedula cedulas foto fotos datos huella tarjeta tarjetas documento documentos cuenta cuentas selfie pantallazo firma debito bancaria anterior',
  id: 'numero nombre',
  secret: 'codigo codigos clave claves contrasena* pin token otp nip dinamica',

  // Where it leads
  writeMe:
    'escribeme escribime escribenos escribanos contactame contactanos contactenos llamame llamanos llamenos preguntame pregunteme preguntenme preguntanos pregunt hablame hablemos buscame agregame agregueme sigueme siguenos',
  callMe: 'escribame hableme busqueme contacteme llameme escrib> contact> llam> habl> busqu> agreg> conmigo',
  writeTo:
    'escribe escriba escriban llame pregunte pregunten pregunta habla hablen info inf informes informacion interesados comuniqu*',
  writeThem: 'escribele escribale escribanle llamela llamenla',
  inbox: 'interno inbox privado dm md pv',
  chat: 'whatsapp* whats whatsap* wasap* watsap* wassap* wsp* wpp guasap* telegram* messenger',
  join: 'unete unanse unase unirte sum^ metete metase metanse vincul^',
  group: 'red grupo grupos canal comunidad',
  enter: 'entra entre entren ingres^ acced* visite visiten clic click pinch^ puls^ presion^ toque toca abre abra dale',
  register:
    'escane^ registr^ inscribete inscribase inscribanse postul^ diligenci^ llene llenen afili^ inscribirse suscrib^',
  claim: 'reclame reclama reclamen cobrala cobrela cobre cobren solicite obten obteng^ redim^ canje^',
  reclaim: 'reclamar cobrar recibir',
  check: 'consult^ verific^ desbloque^ active mire mira',
  share: 'compart^ compartan coment^ etiquet^ like likes',
  install: 'descarg^ descargar instal^ instalar usa use usen baja baje bajen bajate',
  app: 'app apps aplicacion aplicaciones apk',
  page: 'link links enlace enlaces formulario portal',
  site: 'pagina',
  profile: 'perfil biografia bio abajo comentarios fijado descripcion',
  here: 'aqui aca 👇 👉 🔗 ⬇',

  // How it reassures
  sure: 'garantiz* seriedad serio confiable* compromiso juro comprobad* referencias testimonios confianza asegurad* honest* reserva discrecion',
  arrived: 'consignaron aprobaron cayo cayeron llego llegaron funciono',
  believe: 'crean creia creas piensen',
  fib: 'miento mentiras',
  block: 'bloquead* suspendid* retenid*',

  // The other side: warnings, reports, doubts, pleas
  lie: 'mentira fals* estafa* fraud* engan* piramide multinivel puro suplant* ladron* propaganda',
  warn: 'ojo pilas',
  alert:
    'cuidado alerta denunci* reporten reportenl* reportar caig^ caigan cae caen cai eliminen bloqueen borren eviten prometen',
  told: 'dijeron dijo dicen dice piden pide pidieron pidio exige exigen cobraron cobran ofrecieron ofrecen ofreciendo ofrece ofrecio robaron roban robo descontaron escribieron llamaron llamo aparece bloquearon sacaron quitaron estafaron cobrando pidiendo enviaron mandaron',
  message: 'mensaje mensajes correo sms',
  maybe: 'sera',
  truth: 'cierto verdad oficial legal real segura confiar ustedes',
  help: 'ayudenme ayudeme favor porfavor pueden puede podrian podria porfa',
  thanks: 'gracias felicit* bendiciones agradezco injusticia',
} as const;

/** Classes that the reader gives to what is no word. */
export const MARKS = [
  'start',
  'money',
  'percent',
  'number',
  'phone',
  'link',
  'chatLink',
  'official',
  'stop',
  'question',
  'doubted',
  'retweet',
] as const;

export type WordClass = keyof typeof WORDS | (typeof MARKS)[number];

/**
 * Patterns of classes by the points that they bring. In a pattern classes stand in their order; `a|b` is either, a
 * number is how many words may stand between at most, `!a` says that `a` may not stand right before what follows, and
 * `_` is a word of no class.
 */
export type Patterns = Readonly<Record<number, readonly string[]>>;

const CONTACT = 'writeMe|callMe|phone|inbox|chat|chatLink|link';

/** By the reason that people read. Of a reason the heaviest pattern that is found counts. */
export const SIGNS: Readonly<Record<string, Patterns>> = {
  'promete dinero': {
    4: [
      'putIn 3 money|number 8 getOut|receive 3 money|number',
      'crypto 8 money|percent|cash',
      'invest 8 getOut|receive|percent|period|money 2 period',
      'percent 1 period',
      '!no earn 6 money 4 period|home|device|app|refer',
      'start|stop earns 6 money 4 period|home|device|app|refer',
      'rich 6 period|home|device',
    ],
    3: [
      '!no earn 6 money|cash|easy|percent',
      '!no earn 3 home|device|period|refer',
      'start|stop|tu|app|link earns 6 money|cash|home|device|refer',
      'crypto',
      'cash|income 1 easy',
      'easy cash',
      'cash gratis',
      'make cash',
      'group 4 won',
      'want|earn 4 cash|earn|income',
      'won 2 money 2 period',
      'rich',
      'donate',
    ],
    2: [
      'earns 4 money|cash|home|device',
      'gratis|giving 4 money',
      'aid 3 money',
      'money 1 period',
      'charge|pay period',
      'te|you pay money',
      'won 3 device',
      'invest 8 money|cash',
      'double',
      'boost 3 pay|aid',
      '!no earn',
      'pays 3 money|por|cash',
      'app 2 pays',
      'business',
    ],
  },
  'pide un pago': {
    3: [
      'enrol 1 money',
      'gratis 8 fee',
      'aid 12 fee 2 money',
      'seek|fee|charge|bill 3 money 3 wallet',
      'fee 1 later|when',
      'charge|bill|pays|pay 1 later',
      'bill when',
      'giveMe|give1|putIn 1 later|when',
      'por 1 percent',
      'me putIn number',
    ],
    2: [
      'por money',
      'por 1 number money',
      'por fee|toPay|pays',
      'charge|bill|fee|toPay|enrol 5 money|number|percent',
      'insider|agent|slot|serve|deal|hassle|look|ally 8 money',
      'money 2 wallet',
      'money por wallet',
      'charge|bill por',
    ],
  },
  'pide claves, códigos o documentos': {
    4: [
      'giveMe 6 key|secret|wallet|id',
      'secret 12 giveMe',
      '!no me give1|putIn 4 key|secret',
      'key|secret 4 me 1 give1|putIn',
      'writeMe|callMe 6 tu|su key|secret',
      'give 6 key|id 2 key|secret',
      'give|enter 4 secret',
      'giving 2 tu|su secret',
      'tu|su 3 block 4 enter',
    ],
    3: [
      'give 1 tu|su key|id',
      'askMe 3 key|secret',
      'share 4 key|secret',
      'por toGive 5 key|secret',
      'tu secret',
      'por 1 tu|su secret',
      'seek 1 tu|su key|secret|id',
    ],
    2: ['!no give|bringMe 5 key|id|secret', 'putIn 2 key', 'enter 4 key|secret'],
  },
  'enlace que no es oficial': { 4: ['link'] },
  'enlace en su perfil': { 3: ['page 3 profile', 'mine profile'], 2: ['tell 2 page|site'], 1: ['mine page|site'] },
  'invita a WhatsApp o Telegram': {
    4: ['chatLink', 'enter 3 chat', 'join 5 chat'],
    3: ['join 5 group'],
    2: [
      'group 4 chat',
      'writeMe|callMe|writeTo|serve|deal|give|teach 5 chat',
      'install 1 chat',
      'por chat',
      'enter 1 group',
      'join 5 people',
    ],
  },
  'pide que le escriban': {
    4: ['writeTo 5 tu|su key|id', 'putIn|give 4 phone', 'writeThem 4 phone|inbox|chat'],
    3: ['writeMe', 'writeTo 4 phone', 'serve 3 inbox|por', 'agent 10 writeThem|writeMe|callMe|writeTo'],
    2: [
      'callMe',
      'writeThem',
      'writeTo 4 inbox',
      'a chat',
      'me writeTo',
      'want 1 me',
      'putIn|give 2 inbox',
      'te|you writeTo',
      'por|a inbox',
      'start|stop inbox',
    ],
    1: ['phone', 'writeTo'],
  },
  'ofrece tramitar o vender cupos': {
    4: ['sell 5 slot|roll|key|wallet', 'sell 1 aid'],
    3: [
      '!no te|you serve|deal|bill|sell',
      'te|you active',
      'yo 2 serve|putIn|sell',
      'serve|deal yo',
      'se te|you serve|deal',
      'se sells 2 slot|roll|key',
      'se serves 3 aid|key|slot|roll|hassle',
      'soy number slot|roll',
      'soy aid 4 money',
      'putIn 1 people|all',
      'agent 3 charge|bill|serve|deal',
      'te|you look',
      'start|stop serve',
    ],
    2: [
      'it serve',
      'yo 2 deal',
      'serve 4 aid',
      'yo te|you',
      'soy 4 insider|agent',
      'soy 2 contact|ally',
      '!no soy 1 slot',
      'agent 10 phone',
      'can serveYou',
      'deal 2 roll',
    ],
    1: ['insider', 'agent', 'yo it', 'aid 4 serve', 'se serves'],
  },
  'quita requisitos': { 2: ['sin _ hassle|ease', 'sin hassle|ease', 'no 1 seek hassle'] },
  'anuncia ayudas por reclamar': {
    2: [
      'aid 5 fresh|active',
      'fresh 3 aid',
      'enrol 1 fresh',
      'claim|receive 6 aid|prize|gratis|money',
      'aid 6 claim',
      'gratis 3 aid',
      'gratis 8 share|register|enter|link',
      'prize 6 reclaim',
    ],
    1: ['aid easy', 'percent 4 aid'],
  },
  'mete prisa': {
    2: ['hurry 3 slot', 'slot 3 hurry', 'no lose', 'hurry 2 register', 'por left', 'left number'],
    1: ['hurry', 'lose', 'por 2 today'],
  },
  'llama a entrar, registrarse o compartir': {
    2: [
      'enter|check 6 link|profile',
      'share 6 people|number|page|link|prize|slot',
      'here 2 link',
      'claim|receive 6 link',
      'check|give|claim|register tu|su',
    ],
    1: ['enter|check 6 page|site', 'join', 'register'],
  },
  'ofrece una aplicación': {
    3: ['app 8 earn|earns|refer|won|pays', 'secret 1 refer', 'soy 2 app', 'won|earn 6 app'],
    2: ['install 2 app', 'install 1 register'],
  },
  'recluta personas': {
    3: ['seek|job number 1 people', 'money 1 por people', 'job 4 device', 'craft 6 home', 'group 1 saving', 'job 3 money'],
    2: ['seek|job|make 1 people', 'refer', 'job period', 'work|job 4 home|abroad', 'work 2 device', 'craft', 'work 2 easy'],
  },
  'ofrece préstamos': {
    4: [`loan 16 ${CONTACT}`],
    3: ['loan 16 ease', 'ease 6 loan', 'loan 2 sin', 'te|you loan'],
    2: ['loan 3 easy|sure|hurry|here', 'loan 8 money', 'ease', 'cash loan'],
    1: ['loan'],
  },
  'anuncia un premio': {
    3: ['prize 8 claim|receive|reclaim|key|gratis|money|link', 'tu|su 4 chosen', 'chosen 8 claim|link'],
    2: ['prize'],
    1: ['chosen'],
  },
  'promete suerte': { 3: ['luck'] },
  'asegura que no es mentira': {
    // Outweighs the doubt that the same word raises.
    8: ['no is 1 lie', 'no believe 3 lie', 'lie no'],
    2: ['sure', 'percent sure|cash', 'no fib', 'no is 1 fib|tell'],
  },
  'promete un truco': { 3: ['trick', 'te teach', 'yo se how'], 2: ['tell how', 'you teach', 'writeTo|writeMe 2 te|you tell'] },
  'se dirige a otros ciudadanos': { 2: ['te|tu 12 te|tu'], 1: ['te|tu', '!mine all'] },
  'cuenta que a él ya le pagaron': { 1: ['me arrived', 'te|you arrived'] },
};

/** What takes points away: warnings, reports, doubts and pleas. Each list of which one is found counts. */
export const DOUBTS: readonly (readonly [points: number, patterns: readonly string[]])[] = [
  [6, ['lie', 'alert', 'doubted', 'maybe 2 truth', '!si no 2 enter|give|share|giveMe|register']],
  [4, ['me told', 'me arrived 3 message|chat|page|link', 'seek 1 aid', 'check|give mine']],
  [3, ['official', 'retweet']],
  [3, ['no fee', 'page|site 1 truth']],
  [2, ['told']],
  [2, ['te|you told']],
  [2, ['help']],
  [2, ['question']],
  [2, ['warn', 'thanks']],
  [1, ['no me']],
  [1, ['mine']],
];

/**
 * Words that say little alone: from the third kind of them on each brings a point, at most three; a word of another's
 * or one's own trouble takes one away.
 */
export const HINTS = {
  reason: 'reúne palabras de los engaños',
  words:
    'money percent aid pay period cash number people home device su tu te sin se easy phone page site slot gratis key secret wallet chat hurry charge bill fee want here por sure serve group fresh earn invest crypto loan inbox writeTo give app',
  against: 'me no mine told help thanks alert lie official question doubted retweet warn',
} as const;

/** A question with one of these is a bait; any other question offers nothing. */
export const BAITS = ['want', 'writeMe', 'callMe', 'register', 'join', 'chatLink'] as const;
/** A question with one of these asks whether something is true. */
export const SUSPICIONS = ['truth', 'lie', 'maybe'] as const;

export const OFFICIAL_HOSTS = 'gov.co nggly242.inconcertcc.com';
/** Hosts, with all that is below them, where a link leads nobody astray. */
export const KNOWN_HOSTS =
  'mil.co edu.co facebook.com fb.com fb.watch fb.me twitter.com x.com t.co instagram.com youtube.com youtu.be tiktok.com linkedin.com eltiempo.com elespectador.com semana.com caracol.com.co noticiascaracol.com noticiasrcn.com rcnradio.com wradio.com.co bluradio.com lafm.com.co infobae.com elcolombiano.com elpais.com.co elheraldo.co vanguardia.com larepublica.co portafolio.co pulzo.com supergiros.com.co sured.com.co nequi.com.co daviplata.com davivienda.com bancolombia.com efecty.com.co';
export const CHAT_HOSTS = 'wa.me wa.link whatsapp.com t.me telegram.me telegram.org';
/** The last part of an address that is written without http:// or www. */
export const BARE_ENDINGS = 'com|net|org|co|xyz|top|site|online|club|click|shop|store|example';
/** The agency's lines (acta 28-G1): digits, without 57 or 01. */
export const OFFICIAL_PHONES = ['8000951100', '6013791088', '3188067329', '85594'];
