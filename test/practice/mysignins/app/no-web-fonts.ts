// Read by Fluent UI when it loads, so this module comes first: without it the page would ask the network for fonts.
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
