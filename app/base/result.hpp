#pragma once
// Errors as values. A function that can fail on bad input returns Result<T>; its Error says what is wrong and where,
// and is handled once: shown or passed on.

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace app::base {

/// What is wrong with a text that came from outside, and where.
struct Error {
    std::string message; ///< one plain English sentence: what was found and what was expected
    std::string source;  ///< file name or other name of the text; may be empty
    std::string pointer; ///< JSON pointer (RFC 6901) of the offending value; empty for the root or for a syntax error
    int line = 0;        ///< 1-based; 0 when unknown
    int column = 0;      ///< 1-based, in bytes; 0 when unknown

    friend bool operator==(const Error&, const Error&) = default;
};

/// "sites.json:12:7 /sites/0/kind: expected ..." with the parts that are known.
[[nodiscard]] std::string describe(const Error& error);

/// A value or the Error that prevented it.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value()
    {
        assert(ok());
        return *std::get_if<0>(&content_);
    }
    [[nodiscard]] const T& value() const
    {
        assert(ok());
        return *std::get_if<0>(&content_);
    }
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&content_);
    }

private:
    std::variant<T, Error> content_;
};

} // namespace app::base
