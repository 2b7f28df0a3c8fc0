#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

/// Whether `url` is something to fetch at all: http or https, with a host.
bool isWebAddress(const QUrl &url);

/// Whether an address is reachable by everybody: no loopback, link-local, private, shared, multicast, documentation or
/// otherwise special network (IANA special-purpose registries, RFC 6890), nor one of those inside an IPv6 address.
bool isPublic(const QHostAddress &address);

/// Whether `host` names this machine.
bool isLoopbackHost(const QString &host);

/// Whether `host` by its name alone belongs to this machine or the network at home: "localhost", "printer",
/// "nas.local", 192.168.1.2 (RFC 6762, RFC 8375).
bool isLocalName(const QString &host);
