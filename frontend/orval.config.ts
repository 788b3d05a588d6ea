import { defineConfig } from 'orval';

/** The client is generated from the hand-written contract and checked in. */
export default defineConfig({
  serviceprogram: {
    input: { target: process.env.CONTRACT ?? '../openapi.yaml' },
    output: {
      mode: 'tags-split',
      target: 'src/api/generated/client.ts',
      schemas: 'src/api/generated/model',
      client: 'react-query',
      httpClient: 'fetch',
      clean: true,
      headers: false,
      override: {
        header: () => ['Generated from openapi.yaml by orval; do not edit.'],
        mutator: { path: 'src/api/http.ts', name: 'http' },
        fetch: { includeHttpResponseReturnType: true, forceSuccessResponse: true },
        query: { signal: true },
        useDates: false,
      },
    },
  },
});
