#include "core/fetch/AddressCheck.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Subnet = std::pair<QHostAddress, int>;

/// What QHostAddress::isGlobal() lets through although the registries of RFC 6890 do not call it globally reachable.
const QList<Subnet> &specialNetworks()
{
    static const QList<Subnet> networks{
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
        QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.0.0.0/24"_s),
        QHostAddress::parseSubnet(u"192.0.2.0/24"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"198.18.0.0/15"_s),
        QHostAddress::parseSubnet(u"198.51.100.0/24"_s),
        QHostAddress::parseSubnet(u"203.0.113.0/24"_s),
        QHostAddress::parseSubnet(u"224.0.0.0/3"_s),
        QHostAddress::parseSubnet(u"::/96"_s),
        QHostAddress::parseSubnet(u"100::/64"_s),
        QHostAddress::parseSubnet(u"2001:db8::/32"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s),
        QHostAddress::parseSubnet(u"fec0::/10"_s),
        QHostAddress::parseSubnet(u"ff00::/8"_s),
    };
    return networks;
}

/// The IPv4 address that some IPv6 forms carry: mapped (::ffff:0:0/96), translated (64:ff9b::/96) and 6to4 (2002::/16).
QHostAddress innerAddress(const QHostAddress &address)
{
    bool isMapped = false;
    if (const quint32 v4 = address.toIPv4Address(&isMapped); isMapped)
        return QHostAddress(v4);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto v4At = [&](int at) {
        return QHostAddress(
            quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8 | bytes[at + 3]);
    };
    if (address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96))
        return v4At(12);
    if (address.isInSubnet(QHostAddress(u"2002::"_s), 16))
        return v4At(2);
    return address;
}

} // namespace

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1);
}

bool isPublic(const QHostAddress &address)
{
    const QHostAddress inner = innerAddress(address);
    return !inner.isNull()
        && std::ranges::none_of(specialNetworks(), [&](const Subnet &network) { return inner.isInSubnet(network); });
}

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == "localhost"_L1 || host.endsWith(".localhost"_L1) : address.isLoopback();
}

bool isLocalName(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return !isPublic(address);
    static const QStringList homes{u".local"_s, u".localhost"_s, u".lan"_s, u".home.arpa"_s, u".internal"_s};
    return !host.contains(u'.') || std::ranges::any_of(homes, [&](const QString &home) { return host.endsWith(home); });
}
