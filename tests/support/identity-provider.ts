import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider says of somebody. */
export interface ProviderAccount {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
}

export interface ProviderOptions {
  readonly port: number;
  /** Where it sends people back to. */
  readonly redirectUri: string;
  /** Answers with a signed JWT where others answer with JSON. */
  readonly signed?: boolean;
  /** Changes what it answers when it is asked who somebody is, as somebody between it and us would. */
  readonly tamper?: (answer: TamperedAnswer) => Promise<unknown>;
}

export interface TamperedAnswer {
  readonly issuer: string;
  /** What it would have said. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The key that it signs with. */
  readonly key: CryptoKey;
}

export interface IdentityProvider {
  readonly issuer: string;
  /** Who signs in there next. */
  account: ProviderAccount;
  stop(): Promise<void>;
}

export const CLIENT = { clientId: 'navette', clientSecret: 'a secret between the provider and us' };

/** A real provider of OpenID Connect in this process, which asks nobody anything: whoever comes is its `account`. */
export async function startProvider(options: ProviderOptions): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${options.port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const running: IdentityProvider = { issuer, account: { sub: 'nobody', email: 'nobody@tests.example' }, stop };
  const configuration: Configuration = {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [options.redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
        ...(options.signed && { userinfo_signed_response_alg: 'RS256' }),
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['the cookies of the provider'] },
    async findAccount(_ctx, sub) {
      const account = running.account;
      return { accountId: sub, claims: async () => ({ ...account, sub }) };
    },
    interactions: { url: (_ctx, interaction) => `/as/${interaction.uid}` },
  };
  const provider = new Provider(issuer, configuration);
  const { tamper } = options;
  if (tamper !== undefined) {
    provider.use(async (ctx, next) => {
      await next();
      if (ctx.path !== '/me') return;
      ctx.body = await tamper({ issuer, claims: { ...running.account }, key: privateKey });
      ctx.type = options.signed ? 'application/jwt' : 'application/json';
    });
  }
  const handle = provider.callback();
  const server = createServer(async (request, response) => {
    if (!request.url?.startsWith('/as/')) return handle(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: running.account.sub, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    const result = { login: { accountId: running.account.sub }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  await listen(server, options.port);
  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return running;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
