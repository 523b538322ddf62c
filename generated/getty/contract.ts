// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Operations } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import {
  createSession,
  createApplicationSession,
  renewSession,
  getOAuthToken,
  createCustomer,
  getCountries,
  getActiveProductOfferings,
  getAllProductOfferings,
  getCollections,
  searchForImages,
  getImageDetails,
  getEventDetails,
  searchForVideos,
  getImageDownloadAuthorizations,
  getLargestImageDownloadAuthorizations,
  createDownloadRequest,
  getPreviousDownloads,
  downloadImage,
  getPreviousPurchases,
  createLightbox,
  getLightbox,
  getLightboxHeaders,
  createLightboxItems,
  deleteLightboxItems,
  deleteLightbox,
  updateLightboxHeader,
  createSharedLightbox,
  reportUsage,
  getAssetChanges,
  confirmAssetChanges,
  getOEmbed,
} from "./operations.js";

/** The contract's version. */
export const version = "1.1.0";

/** The contract's server: the default of `baseUrl`. */
export const server = "https://connect.gettyimages.com/v1";

/** All operations. */
export const operations: Operations<keyof Methods, "getty"> = {
  createSession,
  createApplicationSession,
  renewSession,
  getOAuthToken,
  createCustomer,
  getCountries,
  getActiveProductOfferings,
  getAllProductOfferings,
  getCollections,
  searchForImages,
  getImageDetails,
  getEventDetails,
  searchForVideos,
  getImageDownloadAuthorizations,
  getLargestImageDownloadAuthorizations,
  createDownloadRequest,
  getPreviousDownloads,
  downloadImage,
  getPreviousPurchases,
  createLightbox,
  getLightbox,
  getLightboxHeaders,
  createLightboxItems,
  deleteLightboxItems,
  deleteLightbox,
  updateLightboxHeader,
  createSharedLightbox,
  reportUsage,
  getAssetChanges,
  confirmAssetChanges,
  getOEmbed,
};
