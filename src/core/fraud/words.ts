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
  '<': 'ame eme ime anos enos amelo emelo',
  /** Of either gender; the plural needs no ending. */
  '%': 'o a',
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
  vote: 'vote voten votar candidat*',
  everyone: 'todos todas',
  all: 'vecinas vecinos amiga amigos amig@s senora mamas mamitas hermanos compatriotas muchachos',
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
  with: 'con y de',
  /** The agency's account: a sign is read as a letter. */
  entity: 'aprosperidadcol',
  a: 'a al en desde',
  can: 'puedo podemos',
  soy: 'soy tengo somos tenemos dedico sobraron sobran',
  want: 'tenga quier^ dese^ buscas necesita interes^ interesad* cansad* aburrid* gustaria anim^ esperas sabias imagina*',

  // Money and what it is promised for
  earn: 'ganar ganara* ganas gane ganen ganando ganate ganese ganarse ganarte gananci* gener^ generar factur^ facturar facturando rentabilidad rendimiento*',
  earns: 'gana',
  won: 'gano ganan',
  income: 'ingresos',
  pays: 'pagan paga',
  cash: 'dinero* plata platica billete efectivo lucas lukas dolares',
  make: 'haz haga hagan hacer',
  rich: 'hazte hagase millonari* financieramente pasivo multimillonari*',
  easy: 'barat* facil faciles extra adicional* rapid% rapidisimo inmediat* expres',
  period: 'diari% semanal* mensual* quincenal* semana dia hora minutos',
  home: 'casa hogar',
  device: 'celular computador internet',
  abroad: 'canada espana visa pasaporte* extranjero europa',
  job: 'trabaj^ trabajito* trabajar empleo vacante* sueldo contrata contratan contratar',
  craft: 'empac* empaque* manualidades ensambl* webcam',
  work: 'trabajo',
  business:
    'oferta empresa negocio oportunidad oportunidades emprendimiento plataforma mentoria* proyecto metodo secreto',
  people:
    'persona gente muchach* chicas mujeres socios socias emprendedor* personal contactos jovenes amas afiliad* aliad* integrantes familias primeros primeras',
  seek: 'busc% buscamos necesito necesitamos solicita solicitamos requiere requerimos necesitan solicitan buscan requieren contratamos',
  refer: 'referid* refier^ invitar invitando invites invitas',
  invest: 'conviert* inviert* inverti invertir inversiones inversionista* saque',
  crypto:
    'trading trader* broker* bot natillera mandala cripto* bitcoin* btc usdt forex multiplic^ multiplico multiplicar duplic^ duplicar triplic^ triplicar',
  saving: 'ahorro',
  putIn: 'entras meti mete pones envia das entregas aporta',
  receive: 'recibe reciben recibiras',
  getOut: 'saca sales sacando retiro retir^ devuelv* cobras',
  double: 'doble triple retroactivo*',

  // What it offers
  loan: 'cartera prestamo* presto gota credito* microcredito* prestad* avances financiam*',
  ease: 'deudor* codeudor* fiador* reportad* embargad* datacredito centrales desembols* libranza*',
  hassle:
    'riesgo fila ir salir oficina papeleo papeles requisitos inversion experiencia esfuerzo anuncios tramites moverse jefe estudiar estudio horario ingles intermediarios vuelta valoracion banco',
  aid: 'subsidio* bono* renta solidario auxilio* beneficio* giro iva pension* sisben* indemnizacion* beca* incentivo* mercado kit ayuda puntaje* programa accion vivienda arriendo computadores tablet* portatil* recarga certificado* nomina cita visita devolucion compensacion canasta bonific*',
  pay: 'pago',
  gratis: 'gratis gratuit* regal^ regalando regalo obsequi*',
  giving: 'entregando entrega entregan entregara* dando dan',
  donate: 'dono donare herencia fortuna',
  gift: 'donar dona donamos',
  prize: 'ganador* ganaste premio* premiad* sorte* rifa* ruleta adivin^',
  chosen: 'seleccionad* favorecid* escogid* escogio elegid* afortunad*',
  /** Also what honest people say. */
  pray: 'oracion amen',
  luck: 'bruj* tarot* amarre* rezo loteria baloto chance vidente* atraiga atrae curander* hechiz* conjuro* santer* mentalista* apuestas bingo casino velacion destranc*',
  fresh: 'habilitad* disponible* libre abiert% vigente* nuev%',
  active: 'activo salio',
  returns: 'regresa vuelve volvio revive retoma',
  enrol:
    'inscripciones inscripcion convocatoria* matricula* registro afiliacion separacion postulacion* preinscripcion*',
  slot: 'cupo',
  roll: 'espacio puesto lista listado turno titular',
  /** What the enrolled is said to be. */
  done: 'inscrit% activad% aprobad% listo',
  hurry: 'ultim% agotan acaban acabe acaben limitad* aprovech^ aproveche* apresur* apur^ cierran orden pocos',
  left: 'quedan queda',
  lose: 'pierd^',
  trick: 'truco hackear',

  // What the writer does for others, and his price
  sell: 'vend~ compr~ alquil~ cedo',
  sells: 'vende venden alquilan',
  serve:
    'inscrib~ ayud~ tramit~ gestion~ desbloque~ agiliz~ agiliza doblamos bajamos adelant~ consig~ garantiz~ limpi~ liber~ borr~ asesor~ solucion~ arregl~ elimino quito coloco incluyo vincul~ destrab~ asigno matriculo sac~ separ~ descontamos activamos repart~ cuadr~ recuper~ resuelv~ hackeo facilit~ afili~ diligenci~ reactiv~ repar~ ofrec~ ofrezco conect~ atiend~ atendemos aprobamos brind~ otorg~ corrij~ anot~ certific~ expid~ elabor~ redact~ apel~ logr~ rescat~ subimos',
  /** The same, in words that are also something else. */
  deal: 'realizo pongo bajo cambi~ tramite tramita gestiona doy damos entregamos llen~ manej~ subo devuelvo meto llevamos multiplicamos',
  do: 'hago hacemos',
  serves:
    'prestan arreglan tramitan agilizan gestionan realizan hacen consiguen inscriben elaboran sacan recuperan activan suben bajan',
  serveYou: 'meterl* metert* ayudarl* ayudart* sacarl* activarl* activart* inscribirl* inscribirt* conseguirl*',
  learn: 'aprend^ curso',
  teach: 'ensen~ explic~ muestro mostramos',
  look: 'consulto averiguo reviso verifico miro',
  tell: 'digo cuento dejo comparto',
  hand: 'paso',
  send: 'mando envio escribo aviso avisamos mandamos enviamos',
  agent: 'gestor* tramitador* abogad* asesor* doctor doctora dra medico licenciad* soporte',
  insider:
    'adentro coordinador* promotor* representante funcionari* conocido palanca padrino rosca delegad* encuestador* directora',
  contact: 'contacto sistemas amigo solucion',
  ally: 'convenio alianza',
  bill: 'cobr~',
  takes: 'cobra vale valen cuesta cuestan',
  modest: 'modic*',
  charge: 'precio tarifa valor honorarios comision',
  fee: 'consigna consignar consigne consignen pague pagas paguen cancel^ abon^ aparta aparte deposit* anticipo separe separa separen',
  toPay: 'pagar cancelar',
  later: 'despues contra mitad final resto resultado salga llegue',
  wallet: 'nequi daviplata bancolombia',

  // What the writer wants to be given
  giveMe: 'envi< mand< dict< pas< compart< prest<',
  bringMe: 'envi> mand> dict> pas> prest>',
  askMe: 'deme dame dime digame regalame regaleme',
  bring: 'lleve lleven llevando llevele llevenle traiga traigan',
  give1: 'manda da pasa dicta pone',
  give: 'mande mandas manden envie envien pong^ pon digit^ dicte confirm^ valid^ actualic* actualiza dej^ adjunt^ coloque suministr^',
  toGive: 'mandar enviar poner dar',
  key: 'cedula foto usuario datos huella tarjeta documento cuenta selfie pantallazo firma debito bancaria anterior',
  answer: 'respond^',
  id: 'numero nombre',
  secret: 'digitos codigo clave contrasena* pin token otp nip dinamica',

  // Where it leads
  writeMe:
    'escribeme escribime escribenos escribanos contactame contactanos contactenos llamame llamanos llamenos preguntame pregunteme preguntenme preguntanos pregunt hablame hablemos buscame agregame agregueme sigueme siguenos',
  callMe: 'escribame hableme busqueme contacteme llameme escrib> contact> llam> habl> busqu> agreg> conmigo',
  writeTo:
    'escribe escriba escriban llame habla hablen info inf informes informacion interesados comuniqu* pidel* pidal*',
  toCall: 'llamar comunicarse escribir marque marcar',
  ask: 'pregunte pregunten pregunta',
  writeThem: 'escribele escribale escribanle llamela llamenla busquenl* buscal* buscalo contactenl* hablenle hablele',
  inbox: 'interno inbox privado dm md pv',
  chat: 'whatsapp* whats whatsap* wasap* watsap* wassap* wsp* wpp guasap* telegram* messenger',
  join: 'unete unanse unase unirte sum^ metete metase metanse vincul^',
  group: 'red grupo canal comunidad',
  enter:
    'entra entre entren ingres^ acced* visite visiten clic click pinch^ puls^ presion^ toque abre abra dale dele hagalo hazlo haganlo',
  register:
    'agende agendate escane^ registr^ inscribete inscribase inscribanse postul^ diligenci^ llene llenen afili^ apunt^ inscribirse registrarse registrarte suscrib^',
  claim:
    'reclame reclama reclamen cobrala cobrela cobre cobren solicite reciba obten obteng^ redim^ canje^ llevate llevese',
  reclaim: 'reclamar cobrar recibir',
  check: 'consult^ verific^ verifiqu* identifiqu* apliqu* desbloque^ active mire mira',
  watch: 'miren vea vean vayan',
  share: 'compart^ coment^ etiquet^ like',
  spread: 'reenvi^ pasenl* pasel* pasen rieguen difund^',
  install: 'descarg^ descargue descarguen descargar instal^ instalar usa use usen baja baje bajen bajate',
  app: 'app aplicacion aplicaciones apk',
  page: 'link enlace formulario portal',
  site: 'pagina',
  profile: 'perfil biografia bio abajo comentarios fijado descripcion',
  post: 'historia publicacion muro video',
  here: 'aqui aca 👇 👉 🔗 ⬇',

  // How it reassures
  sure: 'garantiz* seriedad serio confiable* compromiso juro comprobad* referencias testimonios confianza asegurad* honest* reserva discrecion',
  arrived: 'consignaron aprobaron cayo cayeron funciono',
  came: 'llego llegaron',
  /** Comes to somebody; or is taken in. */
  falls: 'cae caen',
  believe: 'crean creia creas piensen',
  fib: 'miento mentiras',

  // The other side: warnings, reports, doubts, pleas
  lie: 'mentira fals* estafa* fraud* engan* piramide multinivel puro suplant* ladron* propaganda',
  warn: 'ojo pilas',
  alert:
    'cuidado alerta investig* denunci* reporten reportenl* reportar caig^ cai robar robando robarl* eliminen bloqueen borren eviten prometen',
  turn: 'toca',
  told: 'toco quita subieron pagaron dieron dijeron dijo dicen dice piden pide pidieron pidio exige exigen cobraron cobran ofrecieron ofrecen ofreciendo ofrece ofrecio robaron roban robo descontaron escribieron llamaron aparece bloquearon sacaron quitaron estafaron cobrando pidiendo enviaron mandaron',
  message: 'mensaje correo sms',
  line: 'linea',
  office: 'alcaldia personeria feria jornada foro',
  announce: 'confirmado comunicado confirmo informa anuncia aprobo duplico',
  press: 'columna noticia* hilo entrevista informe articulo transmision',
  maybe: 'sera',
  truth: 'cierto verdad oficial legal real segura confiar ustedes',
  help: 'ayudenme ayudeme favor porfavor pueden puede podrian podria porfa',
  thanks: 'sugier* propong* sugerencia* deberian ojala dizque gracias felicit* bendiciones agradezco injusticia',
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
  'known',
  'stop',
  'question',
  'doubted',
  'retweet',
] as const;

export type WordClass = keyof typeof WORDS | (typeof MARKS)[number];

/**
 * Patterns of classes by the points that they bring. In a pattern classes stand in their order; `a|b` is either, a
 * number is how many words may stand between at most, `!a` says that `a` (of `!a|b`, either) may not be one of the two words before, and
 * `_` is a word of no class.
 */
export type Patterns = Readonly<Record<number, readonly string[]>>;

/** With any of these a link leads somewhere; alone it may be anybody's reading. */
const LURE =
  'aid|pay|cash|money|gratis|prize|chosen|earn|earns|claim|check|register|enter|here|app|install|key|secret|slot|fresh|hurry|share|want|tu|su|site|page|loan|invest|crypto|contact|post|believe|lie|arrived|enrol';
const CONTACT = 'writeMe|callMe|phone|inbox|chat|chatLink|link';

/** By the reason that people read. Of a reason the heaviest pattern that is found counts. */
export const SIGNS: Readonly<Record<string, Patterns>> = {
  'promete dinero': {
    4: [
      'putIn 3 money|number 8 getOut|receive 3 money|number',
      'crypto 8 money|percent|cash',
      'invest 8 getOut|receive|percent|period|money 2 period',
      '!no earn 6 money 4 period|home|device|app|refer',
      'start|stop earns 6 money 4 period|home|device|app|refer',
    ],
    3: [
      '!no earn 6 money|cash|easy|percent|home|device|period|refer',
      'start|stop|tu|app|link earns 6 money|cash|home|device|refer|por',
      'crypto',
      'percent 1 period',
      'cash|income 1 easy|gratis',
      'cash 2 number period',
      'putIn money 4 number period',
      'easy|make cash',
      'want|earn 4 cash|earn|income',
      'won 2 money 2 period',
      'rich',
      'donate',
      'gift 6 money',
      'te giving 3 money',
      'te|you falls 3 money|aid|pay',
      'te|you turn 3 double|money',
      'double 12 share stop',
      'business 12 money 2 period',
      'pray 2 cash',
      'writeTo|share 1 pray',
      'give1|giveMe 3 money|number 6 te|you getOut',
    ],
    2: ['gratis|giving 4 money', 'te|you pay money', 'charge|pay period', 'getOut when', 'double', 'business'],
    1: [
      'aid 3 money',
      'money 1 period',
      'earns 4 money|cash|home|device',
      'pays 3 money|por|cash',
      'invest 8 money|cash',
      '!no earn',
    ],
  },
  'pide un pago': {
    3: [
      'enrol 1 money',
      'money 2 enrol',
      'fee|toPay 1 enrol',
      'gratis 8 fee',
      'aid 12 fee 2 money',
      'seek|fee|charge|bill 3 money 3 wallet',
      'takes|charge|bill|fee|pays|pay|giveMe|putIn 1 later',
      'fee|bill|giveMe|putIn when',
      'por 1 percent',
      'slot por number|money',
      'fee 2 phone',
      'fee a wallet',
      'me putIn number',
      'por 1 modest',
      'me give1 2 number|money 3 left|done',
      'job 12 fee|give 6 money',
      'bring 4 money',
      'aid 6 money fee',
      'por number 3 hand',
    ],
    2: [
      'por money',
      'por fee|toPay|pays',
      'fee|charge|bill por',
      'give 5 money',
      'deal|fee 2 charge',
      'roll 12 fee 2 money|number',
      'charge|bill|fee|toPay|enrol 5 money|number|percent',
      'insider|agent|serve|deal|look|ally 8 money',
      'slot 12 money',
      'sin 1 hassle 8 money',
      'money 2 wallet',
    ],
    1: ['takes 3 money|percent|number'],
  },
  'pide claves, códigos o documentos': {
    4: [
      'giveMe 6 key|secret|wallet|id',
      'secret 12 giveMe',
      '!no me give1|putIn 4 key|secret',
      'give 6 key|id 2 key|secret',
      'give|enter 4 secret',
      'seek 4 key|secret 4 tu|su',
    ],
    3: [
      '!no give|giving|share|seek|writeTo|writeMe|callMe 4 tu|su key|secret|id',
      'tu secret',
      'askMe|share 4 key|secret',
      'askMe 1 you id',
      'key|secret 4 me 1 give1|putIn',
      'giveMe 2 hassle',
      'answer 3 key|id|secret',
      'answer 2 with 4 key|id|secret',
      'secret 6 give|answer 2 here|inbox|profile',
      'secret 12 it give1|give',
      'start 2 toGive 4 key|secret',
    ],
    2: ['!no give|give1|toGive|bringMe|putIn 5 key|id|secret', 'enter 4 key|secret', 'por 1 tu|su key|secret'],
  },
  'enlace que no es oficial': {
    // Outweighs the question before it.
    6: ['question 4 check|enter|register|claim 8 link'],
    4: [`${LURE} 40 link`, `link 40 ${LURE}`],
    1: ['link'],
  },
  'enlace en su perfil': {
    6: ['watch 6 mine 1 post|profile'],
    4: ['check|enter|how 6 mine 1 post|profile', 'page|site 6 a mine 1 post|profile', 'a mine 1 post 4 page|site'],
    3: ['page 3 profile', 'mine profile', 'a mine 1 post'],
    2: ['tell|hand 2 page|site'],
    1: ['mine page|site'],
  },
  'invita a WhatsApp o Telegram': {
    4: ['chatLink', 'join|enter 5 chat'],
    3: ['join 5 group', 'install 1 chat'],
    2: ['group 4 chat', 'writeMe|callMe|writeTo|serve|deal|give|teach 5 chat', 'por chat'],
  },
  'pide que le escriban': {
    5: ['question 1 writeTo 8 phone|chatLink', 'line 6 phone', '!mine id|chat fresh 8 phone'],
    4: ['putIn|give 4 phone', 'agent 1 phone', 'writeThem 4 phone|inbox|chat'],
    3: [
      'writeMe',
      'writeTo 4 phone',
      'toCall 4 phone',
      'serve 3 inbox|por',
      'agent|insider 10 writeThem|writeMe|phone',
      'ask 3 charge',
      'tell|hand 2 id|phone|contact',
    ],
    2: [
      'callMe',
      'writeThem',
      'me writeTo',
      'start you writeTo',
      'want 1 me',
      'por|a inbox',
      'a chat',
      'phone',
      'ask 3 how|inbox|sure|sin|por',
    ],
    1: ['writeTo', 'ask'],
  },
  'ofrece tramitar o vender cupos': {
    5: ['question 2 te|you|it serve|deal|hand'],
    4: ['sell 5 slot|roll|key|secret|wallet', 'sell 1 aid'],
    3: [
      '!no te|you serve|deal|do|bill|sell|look',
      'te|you active',
      'it sell',
      'yo 2 serve|putIn|sell',
      'serve|deal|do yo',
      'start|stop serve',
      'serve 6 serve',
      'soy 2 deal',
      'deal|do 12 sure|later|inbox|modest',
      'deal|serve hassle',
      'yo te|you hand',
      'te|you|it tell 1 done',
      'me left 2 slot',
      'share|putIn 8 te|you send|tell|hand|serve',
      'agent number period',
      'se sells|serves 3 aid|key|slot|roll|hassle|money',
      'soy number slot|roll',
      'putIn 1 people|all',
      'agent 3 takes|charge|bill|serve|serves|deal',
      '!si !how can serveYou',
    ],
    2: [
      'it serve',
      'yo 2 deal',
      'serve 4 aid',
      'soy 4 insider|agent',
      'soy 2 contact|ally',
      '!no soy 1 slot',
      'deal 2 roll',
      '!how do 2 enrol',
      'left 2 done',
      'vote 12 left',
      'slot|roll 1 fresh',
      'te send',
    ],
    1: ['yo it|te|you', 'aid 4 serve', 'se serves', 'deal 1 aid'],
  },
  'quita requisitos': {
    2: ['sin hassle|ease', 'sin _|with hassle|ease', 'sin 4 hassle 2 su|tu', 'no 1 seek hassle', 'sin 1 done'],
  },
  'anuncia ayudas por reclamar': {
    3: [
      'gratis 8 share',
      'announce 12 aid 8 money',
      'announce 20 everyone',
      'aid|pay|money|giving 40 spread',
      'spread 40 aid|pay|money',
    ],
    2: [
      'aid 5 fresh|active',
      'fresh 3 aid',
      'aid 2 returns',
      '!when returns 2 aid',
      'enrol 1 fresh',
      'claim 6 aid|prize|gratis|money',
      'aid 6 claim',
      'gratis 3 aid',
      'gratis 8 register|enter|link',
    ],
  },
  'mete prisa': {
    2: ['hurry 3 slot', 'slot 3 hurry', 'no lose 3 tu|su|aid|slot|money|pay', 'left number'],
    1: ['hurry', 'lose', 'por 2 today'],
  },
  'llama a entrar, registrarse o compartir': {
    3: ['share 1 share'],
    2: [
      'enter|check 6 link|profile',
      'share 6 people|number|page|link|prize|slot',
      'here 2 link',
      'claim 6 link',
      'check|give|claim|register tu|su',
    ],
    1: ['enter|check 6 page|site', 'join', 'register'],
  },
  'ofrece una aplicación': {
    3: ['app 8 earn|earns|refer|won|pays', 'won|earn 6 app', 'secret 1 refer'],
    2: ['install 2 app|register'],
  },
  'recluta personas': {
    3: ['seek|job number 1 people|refer', 'money 1 por people', 'craft 6 home', 'group 1 saving', 'job 3 money'],
    2: ['seek|job|make 1 people', 'refer', 'job|work 4 home|device|abroad', 'job 1 period', 'craft'],
  },
  'ofrece préstamos': {
    4: [`!soy loan 16 ${CONTACT}`],
    3: ['!soy loan 16 ease', '!soy loan 2 sin', 'start|stop loan'],
    2: ['loan 3 easy|sure|hurry|here', 'loan 8 money', 'ease', 'cash loan'],
    1: ['loan'],
  },
  'anuncia un premio': {
    3: [
      'prize 8 share',
      'prize 8 claim|receive|reclaim|key|gratis|money|link',
      'tu|su 4 chosen',
      'chosen 8 claim|link',
    ],
    1: ['prize', 'chosen'],
  },
  'promete suerte': { 3: ['luck'] },
  'asegura que no es mentira': {
    // Outweighs the doubt that the same word raises.
    8: ['no is 1 lie', 'no believe 3 lie', 'lie no 1 is'],
    2: ['sure', 'percent sure|cash', 'no fib', 'no is 1 fib|tell'],
  },
  'promete un truco': {
    4: ['trick'],
    3: ['te teach', 'yo se how', 'learn 3 reclaim|earn|make', 'learn 6 money', 'reclaim double'],
    2: ['tell|hand how', 'you teach'],
  },
  'se dirige a otros ciudadanos': { 2: ['te|tu 12 te|tu'], 1: ['te|tu', '!mine all'] },
  'cuenta que a él ya le pagaron': { 5: ['arrived|came 12 writeThem'], 1: ['me arrived|came', 'te|you arrived|came'] },
};

/** What takes points away: warnings, reports, doubts and pleas. Each list of which one is found counts. */
export const DOUBTS: readonly (readonly [points: number, patterns: readonly string[]])[] = [
  [
    6,
    [
      'lie',
      'alert',
      'give _|with toGive',
      'doubted',
      'maybe 2 truth',
      'start maybe',
      '!te|you falls',
      '!si no enter|give|share|giveMe|register',
      '!si no you|te|se|it|me|_ enter|give|share|giveMe|register',
      '!si no _ a|_|with|you enter|give|share|giveMe|register',
    ],
  ],
  [4, ['me told', 'me came 3 message|chat|page|link', 'seek 1 aid', 'check|give mine']],
  [3, ['official', 'retweet', 'press']],
  [3, ['no fee', 'page|site|app 1 truth', 'hassle 1 gratis']],
  [2, ['told', '!te|you turn']],
  [2, ['me|you takes']],
  [2, ['help']],
  [2, ['question']],
  [3, ['with|a entity', 'entity with|announce']],
  [2, ['warn', 'thanks', 'known', 'office', 'line gratis|stop|_']],
  [1, ['no me']],
  [1, ['mine']],
];

/** Words that say little alone: from the third kind of them on each brings a point, at most three. */
export const HINTS = {
  reason: 'reúne palabras de los engaños',
  words:
    'money percent aid pay period cash people home device su tu te sin easy phone slot gratis key secret wallet chat hurry want here sure serve group fresh earn invest crypto loan inbox writeTo give app',
} as const;

/** Words of one's own trouble, of a question or of others' doings: each takes a point from the hints. */
export const PERSONAL = {
  /** Of a comment without any of them: a point. */
  reason: 'no pregunta ni cuenta un caso propio',
  words: 'me no mine told turn help thanks alert lie official question doubted retweet warn',
} as const;

/** A question with one of these is a bait; any other question offers nothing. */
export const BAITS = ['te', 'want', 'writeMe', 'callMe', 'register', 'join', 'chatLink'] as const;
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
