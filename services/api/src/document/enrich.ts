import type { OpenAPIV3_1 } from 'openapi-types';

const PREFIX = '/api/v1/';
const WRITES = ['post', 'patch', 'put', 'delete'] as const;

type Operation = OpenAPIV3_1.OperationObject;
type Responses = NonNullable<Operation['responses']>;

/**
 * Adds to every operation under /api/v1 what middleware does for all of them: request ids, limits, entity tags,
 * idempotency keys. What an operation says of itself stays.
 */
export function enrich(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (!path.startsWith(PREFIX) || item === undefined) continue;
    if (item.get) describeRead(item.get);
    for (const method of WRITES) {
      const operation = item[method];
      if (!operation) continue;
      describeWrite(operation);
      if (document.paths?.[`${path}/{id}`]?.get) describeCreation(operation);
    }
  }
  return document;
}

function describeRead(operation: Operation): void {
  const responses = describeAll(operation);
  const tagged = successes(responses).filter((response) => isJson(response.content));
  if (tagged.length === 0) return;
  addParameter(operation, 'IfNoneMatch');
  for (const response of tagged) addHeader(response, 'ETag', 'ETag');
  responses['304'] ??= { $ref: '#/components/responses/NotModified' };
}

function describeWrite(operation: Operation): void {
  const responses = describeAll(operation);
  addParameter(operation, 'IdempotencyKey');
  for (const response of successes(responses)) {
    addHeader(response, 'ETag', 'ETag');
    addHeader(response, 'Idempotent-Replayed', 'Replayed');
  }
  responses['409'] = { $ref: '#/components/responses/Conflict' };
  responses['422'] ??= { $ref: '#/components/responses/KeyReused' };
  if (takesVersion(operation)) {
    addParameter(operation, 'IfMatch');
    responses['412'] ??= { $ref: '#/components/responses/ChangedMeanwhile' };
  }
}

function describeCreation(operation: Operation): void {
  const created = operation.responses?.['201'];
  if (created && !('$ref' in created)) addHeader(created, 'Location', 'Location');
}

function describeAll(operation: Operation): Responses {
  operation.responses ??= {};
  const { responses } = operation;
  for (const response of Object.values(responses)) {
    if ('$ref' in response) continue;
    addHeader(response, 'X-Request-Id', 'RequestId');
  }
  for (const response of successes(responses)) {
    addHeader(response, 'RateLimit-Policy', 'RateLimitPolicy');
    addHeader(response, 'RateLimit', 'RateLimit');
  }
  responses['429'] ??= { $ref: '#/components/responses/TooManyRequests' };
  return responses;
}

function successes(responses: Responses): OpenAPIV3_1.ResponseObject[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith('2') && !('$ref' in response) ? [response] : [],
  );
}

/** A file may be JSON too; it is written while it is sent, and has no tag. */
function isJson(content: OpenAPIV3_1.ResponseObject['content']): boolean {
  return content !== undefined && Object.keys(content).join() === 'application/json';
}

/** Whether the body has the version that is written on; If-Match may stand for it, so that it is no longer required. */
function takesVersion(operation: Operation): boolean {
  const body = operation.requestBody;
  if (body === undefined || '$ref' in body) return false;
  const schema = body.content['application/json']?.schema;
  if (schema === undefined || '$ref' in schema || schema.properties?.version === undefined) return false;
  if (schema.required) schema.required = schema.required.filter((name) => name !== 'version');
  if (schema.required?.length === 0) delete schema.required;
  return true;
}

function addParameter(operation: Operation, name: string): void {
  operation.parameters = [...(operation.parameters ?? []), { $ref: `#/components/parameters/${name}` }];
}

function addHeader(response: OpenAPIV3_1.ResponseObject, header: string, name: string): void {
  response.headers = { ...response.headers, [header]: { $ref: `#/components/headers/${name}` } };
}
