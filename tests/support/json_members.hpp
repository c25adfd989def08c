#pragma once
// Looking into JSON that a test has read back.

#include "data/json_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace app::tests {

/// The value of a key, which must be there.
inline const data::JsonValue& member(const data::JsonValue& object, std::string_view key)
{
    static const data::JsonValue nothing;
    for (const data::JsonMember& one : object.members) {
        if (one.key == key) return one.value;
    }
    ADD_FAILURE() << "no key " << key;
    return nothing;
}

/// "a b c": the keys of an object in their order.
inline std::string keys_of(const data::JsonValue& object)
{
    std::string keys;
    for (const data::JsonMember& one : object.members) keys += (keys.empty() ? "" : " ") + one.key;
    return keys;
}

} // namespace app::tests
