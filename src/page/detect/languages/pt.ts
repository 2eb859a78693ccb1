import type { Words } from '../vocabulary';

/** Portuguese. */
export const pt: Words = {
  otp: `
    codigo de verificacao|codigo verificador|codigo de uso unico|senha de uso unico|palavra passe de utilizacao unica|codigo de autenticacao|
    codigo sms|codigo de acesso unico|codigo temporario|token de acesso|senha unica|codigo unico|codigo de 6 digitos|codigo de seis digitos|
    codigo otp|codigo recebido|codigo enviado|codigo de utilizacao unica|codigo descartavel|senha descartavel`,
  safety: 'codigo de seguranca|codigo de confirmacao|codigo de validacao|digite o codigo|insira o codigo|introduza o codigo|informe o codigo',
  code: 'codigo|codigos',
  factor: `
    dois fatores|dois factores|duas etapas|dois passos|multifator*|segundo fator|verifique sua identidade|confirme sua identidade|
    confirmar sua identidade|verificacao em`,
  app: 'aplicativo autenticador|aplicativo de autenticacao|app autenticador|app de autenticacao|aplicacao de autenticacao|autenticador|gerado pel*',
  text: 'sms|mensagem de texto|telefone|celular|telemovel|numero de telefone',
  sent: 'enviado|enviamos|recebeu|recebido|receber|mandamos',
  resend: 'reenviar|novo codigo|enviar novamente',
  getCode: 'enviar codigo|obter codigo|receber codigo|solicitar codigo',
  backup: `
    codigo de recuperacao|codigos de recuperacao|codigo de backup|codigos de backup|codigo reserva|codigos alternativos|codigo de reserva|
    codigo de seguranca alternativo`,
  verify: 'verificar|validar|confirmar',
  setUp: 'configurar|configure|configuracao|ativar|ative|ativacao|habilitar|registrar|adicionar|instalar|instale|cadastrar|registre|registar',
  scan: 'escane*|leia o|digitaliz*|scaneie',
  qr: 'codigo qr|qr code|codigo de barras',
  secret: 'chave secreta|chave de configuracao|manualmente|chave',
  postal: 'cep|codigo postal',
  card: 'cartao|numero do cartao|validade',
  promo: 'cupom|cupao|desconto|promocional|vale',
  captcha: 'caracteres|letras|imagem|codigo da imagem|robo',
  geo: 'ddd|ddi|codigo do pais|indicativo',
  bank: 'agencia|conta corrente',
  item: 'produto|pedido|reserva|cliente|nota fiscal|quantidade|cpf|cnpj|nif|codigo do cliente|codigo do usuario|valor|codigo da empresa',
  referral: 'indicacao|convite|indicador|patrocinador|afiliado',
  search: 'pesquisa*|buscar|busca|procurar',
  device: 'exibido no|sua tv|codigo do dispositivo|aparece na',
  newPin: 'novo pin|criar pin|confirmar pin',
  numbered: 'numero|documento',
  phone: 'telefone|celular|telemovel',
  email: 'correio eletronico|e mail|email|correio',
  user: 'usuario|nome de usuario|utilizador|nome de utilizador|conta|apelido',
  password: 'senha*|palavra passe|palavra chave|password',
  person: 'nome|sobrenome|apelido|empresa|endereco|cidade|pais|morada',
  date: 'data de nascimento|nascimento|dia|mes|ano',
  signIn: 'entrar|iniciar sessao|acessar|login|fazer login|faca login|acesse|aceder|ja tenho conta|conecte se|ja sou cliente|iniciar sesao|entre',
  signUp: `
    cadastr*|criar conta|crie sua conta|criar uma conta|registar|registre se|registo|inscreva se|nova conta|criar a minha conta|novo cliente|
    crie uma conta|abrir conta|registrar`,
  forgot: 'esqueci|esqueceu|recuperar senha|esqueceste*|perdeu|esqueceu se|recuperar password|lembrar senha',
  terms: 'termos|condicoes|aceito|concordo|politica de privacidade|li e aceito',
  newPassword: 'nova senha|criar senha|crie uma senha|escolha uma senha|nova palavra passe|nova|crie sua senha|definir',
  repeat: 'confirmar|confirme|repetir|repita|confirmacao|novamente|redigite',
  current: 'atual|antiga|actual|sua senha',
  change: 'alterar|mudar|salvar|atualizar|guardar|trocar',
  reset: 'redefin*|repor|recuperar',
  rules: 'caracteres|pelo menos|minimo|maiuscula*|coincidem|forte',
  subscribe: 'assine|newsletter*|boletim|receba novidades',
  contact: 'contato|mensagem|assunto|comentario*',
  checkout: 'pagamento|entrega|faturamento',
  noAccount: 'nao tem uma conta|nao tem conta|ainda nao|nao possui|novo por aqui',
  next: 'proximo|continuar|avancar|seguinte',
};
