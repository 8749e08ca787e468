/**
 * A certificate for names that exist nowhere, made once for the servers of these tests (openssl req -x509, valid for a
 * hundred years), with its key: nobody else believes it.
 */
export const testCertificate = {
  names: ['calendars.example', 'other.example', 'rebinding.example'],
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrqitNO4BdkTIP91C
kQ08N3uvOF5fK13bsUOvIyvMtzuhRANCAATUYj6AJjVmAYfl5ptrDjxe2Qih9iUc
J/1ci4tFlnopnFFnL+DCk2wNJkHw5unaoDgr14W4xchAAAbhHvdFGPQM
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIB0DCCAXegAwIBAgIUZ0vdXOdTTMyXU2EXdPyu3ebRPy8wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRY2FsZW5kYXJzLmV4YW1wbGUwIBcNMjYxMTMwMDQwMjE1WhgP
MjEyNjExMDYwNDAyMTVaMBwxGjAYBgNVBAMMEWNhbGVuZGFycy5leGFtcGxlMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1GI+gCY1ZgGH5eabaw48XtkIofYlHCf9
XIuLRZZ6KZxRZy/gwpNsDSZB8Obp2qA4K9eFuMXIQAAG4R73RRj0DKOBlDCBkTAd
BgNVHQ4EFgQUxMVwr6vuL+nneGFT9chcwy2yKZMwHwYDVR0jBBgwFoAUxMVwr6vu
L+nneGFT9chcwy2yKZMwDwYDVR0TAQH/BAUwAwEB/zA+BgNVHREENzA1ghFjYWxl
bmRhcnMuZXhhbXBsZYINb3RoZXIuZXhhbXBsZYIRcmViaW5kaW5nLmV4YW1wbGUw
CgYIKoZIzj0EAwIDRwAwRAIgJeKEAU+6rvp4AcIdL5rD+if+jwsN77fgE7ZJ2Sol
cEsCIE4+Q6TJvqFprntGIAeWJVJlAATIdIhfafsXug+SCbcj
-----END CERTIFICATE-----`,
} as const
