export type {
  HTTPStatusCode1xx,
  HTTPStatusCode2xx,
  HTTPStatusCode3xx,
  HTTPStatusCode4xx,
  HTTPStatusCode5xx,
  HTTPStatusCodes,
} from './accessibility-feedback/accessibility-feedback';
export * from './accessibility-feedback/accessibility-feedback';
export * from './action-plans/action-plans';
export * from './activities/activities';
export * from './actors/actors';
export * from './api-info/api-info';
export * from './change-log/change-log';
export * from './figures/figures';
export * from './follow-ups/follow-ups';
export * from './imports/imports';
export * from './me/me';
export * from './measures/measures';
export * from './municipalities/municipalities';
export * from './personal-data/personal-data';
export * from './priority-areas/priority-areas';
export * from './programmes/programmes';
export * from './regions/regions';
export * from './removed-objects/removed-objects';
export * from './service-plans/service-plans';
export * from './service-points/service-points';
export * from './sources/sources';
export * from './support-decisions/support-decisions';
export * from './support-forms/support-forms';
