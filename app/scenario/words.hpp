#pragma once
// The words of one language, read from assets/i18n/. Keys are stable ids such as "parameter.housing.growth.label".

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace app::scenario {

class Words {
public:
    Words() = default;
    explicit Words(std::map<std::string, std::string, std::less<>> texts) : texts_(std::move(texts)) {}

    /// The text of a key, zero-terminated. A key that is missing shows itself, so that it is seen (and tested).
    [[nodiscard]] const char* operator()(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return texts_.find(key) != texts_.end(); }
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

    /// The pattern of a key with its places {name} filled in: fill("outcome.homes", {{"count", "16.025"}}).
    [[nodiscard]] std::string fill(std::string_view key,
                                   std::initializer_list<std::pair<std::string_view, std::string_view>> places) const;

private:
    std::map<std::string, std::string, std::less<>> texts_;
    mutable std::map<std::string, std::string, std::less<>> missing_;
};

} // namespace app::scenario
