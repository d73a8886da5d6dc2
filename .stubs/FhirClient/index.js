// What fhirclient's client inherits: searching, paging, creating, changing and deleting. The app asks by itself and never writes.
exports.default = class {
  constructor(fhirBaseUrl) {
    this.fhirBaseUrl = fhirBaseUrl;
  }
};
