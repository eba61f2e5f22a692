// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <coi/gateway/password.h>
#include <sodium.h>

namespace coi::gateway {
namespace {

// The least that OWASP recommends for argon2id with one lane: 19 MiB, two passes.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemoryBytes = 19456UL * 1024UL;

bool ready()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

} // namespace

core::Result<std::string> hashPassword(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (!ready() || crypto_pwhash_str_alg(out.data(), password.data(), password.size(), kPasses, kMemoryBytes,
                                          crypto_pwhash_ALG_ARGON2ID13) != 0)
        return core::Error{core::Errc::Internal, "not enough memory to hash a password"};
    return std::string(out.data());
}

bool verifyPassword(const std::string& phc, std::string_view password)
{
    // libsodium reads exactly this many bytes.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (!ready() || phc.size() >= text.size())
        return false;
    phc.copy(text.data(), phc.size());
    return crypto_pwhash_str_verify(text.data(), password.data(), password.size()) == 0;
}

bool verifyNobody(std::string_view password)
{
    static const std::string phc = [] {
        const auto made = hashPassword(makeToken());
        return made ? *made : std::string{};
    }();
    return verifyPassword(phc, password) && false;
}

std::string makeToken()
{
    std::array<unsigned char, 32> bytes{};
    if (!ready())
        return {};
    randombytes_buf(bytes.data(), bytes.size());
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    return text.data();
}

bool sameToken(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && !a.empty() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace coi::gateway
