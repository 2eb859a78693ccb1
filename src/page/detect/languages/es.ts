import type { Words } from '../vocabulary';

/** Spanish. */
export const es: Words = {
  otp: `
    codigo de verificacion|codigo de un solo uso|contrasena de un solo uso|codigo de autenticacion|codigo de autentificacion|
    codigo de acceso unico|codigo sms|codigo de inicio de sesion|codigo temporal|codigo de un uso|clave dinamica|clave de un solo uso|
    codigo unico|codigo de 6 digitos|codigo de seis digitos|codigo otp|codigo enviado|codigo recibido|codigo verificador`,
  safety: `
    codigo de seguridad|codigo de confirmacion|codigo de validacion|introduce el codigo|ingresa el codigo|ingrese el codigo|
    introduzca el codigo|codigo que recibiste`,
  code: 'codigo|codigos|ficha|token',
  factor: `
    dos factores|doble factor|dos pasos|dos fases|multifactor*|segundo factor|verifica tu identidad|verifique su identidad|
    verificar tu identidad|confirma tu identidad|confirme su identidad|autenticacion de 2`,
  app: `
    aplicacion de autenticacion|app de autenticacion|aplicacion autenticadora|app autenticadora|aplicacion de autentificacion|autenticador|
    aplicacion movil|generado por|app de verificacion`,
  text: 'sms|mensaje de texto|tu telefono|su telefono|numero de telefono|movil|celular|telefono movil|mensaje sms',
  sent: 'enviado|enviamos|enviada|recibido|recibiste|recibir|mandamos',
  resend: 'reenviar|nuevo codigo|enviar de nuevo|volver a enviar|enviar otro',
  getCode: 'enviar codigo|obtener codigo|solicitar codigo|recibir codigo',
  backup: `
    codigo de recuperacion|codigos de recuperacion|codigo de respaldo|codigos de respaldo|codigo de seguridad alternativo|codigos de reserva|
    codigo de reserva|codigo de emergencia|clave de recuperacion`,
  verify: 'verificar|validar|confirmar|comprobar',
  setUp: `
    configurar|configura|configuracion|activar|activa|activacion|habilitar|habilite|registrar|registro|anadir|agregar|instalar|instala|instale|
    vincular`,
  scan: 'escane*',
  qr: 'codigo qr|codigo de barras',
  secret: 'clave secreta|clave de configuracion|manualmente|no puedes escanear|clave',
  postal: 'codigo postal|codigopostal',
  card: 'tarjeta|numero de tarjeta|fecha de caducidad|vencimiento',
  promo: 'cupon*|descuento|promocional|regalo|vale',
  captcha: 'caracteres|letras|imagen|codigo de la imagen|robot|texto de la imagen',
  geo: 'prefijo|codigo de pais|codigo de area|lada',
  bank: 'numero de cuenta|clabe',
  item: 'producto|articulo|pedido|reserva|factura|numero de serie|cliente|cantidad|importe|rfc|curp|localizador|codigo de usuario',
  referral: 'referido*|invitacion|recomendado*|patrocinador',
  apiToken: 'clave api|clave de api',
  search: 'buscar|busqueda|busca',
  device: 'aparece en tu|se muestra en tu|tu televisor|codigo del dispositivo',
  newPin: 'nuevo pin|crear pin|crea un pin|confirmar pin',
  numbered: 'numero|cedula|dni|documento',
  phone: 'telefono|celular|movil',
  email: 'correo|correo electronico|email|e mail|buzon',
  user: 'usuario|nombre de usuario|cuenta|identificador|alias',
  password: 'contrasena*|clave|contrasenya',
  person: 'nombre|apellido*|empresa|direccion|ciudad|pais|calle|provincia',
  date: 'fecha|nacimiento|dia|mes|ano',
  signIn: `
    iniciar sesion|inicia sesion|inicie sesion|acceder|ingresar|entrar|inicio de sesion|acceso|conectarse|ya soy cliente|identificate|ingresa|
    accede|identificarse|ya tengo cuenta`,
  signUp: `
    registrarse|registrate|registro|crear cuenta|crear una cuenta|crea tu cuenta|nueva cuenta|registrar|inscribirse|unete|nuevo cliente|
    crear mi cuenta|crea una cuenta|darse de alta|hazte socio|abrir cuenta`,
  forgot: 'olvidado|olvidaste|olvide|olvido|recuperar contrasena|recuperar clave|no puedes acceder|recordar contrasena|restablecer',
  terms: 'terminos|condiciones|acepto|politica de privacidad|al registrarte|privacidad|boletin',
  newPassword: 'nueva contrasena|crear contrasena|crea una contrasena|elige una contrasena|nueva clave|nueva|crear una contrasena|establecer',
  repeat: 'confirmar|confirma|repetir|repite|confirmacion|repita|confirme|de nuevo|nuevamente|vuelve a escribir',
  current: 'actual|anterior|antigua|tu contrasena|contrasena actual',
  change: 'cambiar|modificar|guardar|actualizar|cambia',
  reset: 'restablec*|restaurar|reestablecer',
  rules: 'caracteres|al menos|minimo|mayuscula*|coinciden|segura',
  subscribe: 'suscri*|boletin|newsletter',
  contact: 'contacto|mensaje|asunto|comentario*',
  checkout: 'pago|envio|facturacion|pagar',
  noAccount: 'no tienes cuenta|no tienes una cuenta|aun no tienes|no estas registrado|eres nuevo|no tengo cuenta|todavia no',
  next: 'siguiente|continuar',
};
