#include "data/json_writer.hpp"

#include "data/error_json.hpp"
#include "data/json_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace app::data {
namespace {

void write_example(JsonWriter& writer)
{
    writer.begin_object().member("a", 1.5).key("b").begin_array().number(1).null().boolean(true).end_array();
    writer.key("c").begin_object().end_object().member("d", "x").end_object();
}

TEST(JsonWriter, WritesCompactly)
{
    JsonWriter writer;
    write_example(writer);
    EXPECT_EQ(writer.take(), R"({"a":1.5,"b":[1,null,true],"c":{},"d":"x"})");
}

TEST(JsonWriter, Indents)
{
    JsonWriter writer(JsonLayout::Indented);
    write_example(writer);
    EXPECT_EQ(writer.take(), "{\n  \"a\": 1.5,\n  \"b\": [\n    1,\n    null,\n    true\n  ],\n  \"c\": {},\n"
                             "  \"d\": \"x\"\n}");
}

TEST(JsonWriter, WholeNumbersKeepAllTheirDigits)
{
    JsonWriter writer;
    writer.begin_array().whole_number(0).whole_number(18446744073709551615u).end_array();
    EXPECT_EQ(writer.take(), "[0,18446744073709551615]");
}

TEST(JsonWriter, EscapesWhatJsonAsksFor)
{
    JsonWriter writer;
    writer.text("\"\\\n\r\t\x01 \xC3\xA9 </script>");
    EXPECT_EQ(writer.take(), "\"\\\"\\\\\\n\\r\\t\\u0001 \xC3\xA9 </script>\"");
}

RC_GTEST_PROP(JsonWriter, TextsSurviveWritingAndReading, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
    JsonWriter writer;
    writer.text(text);
    const base::Result<JsonDocument> document = parse_json(writer.take(), "", kDataFileLimits);
    RC_ASSERT(document.ok());
    RC_ASSERT(document.value().root.text == text);
}

TEST(ErrorJson, NamesThePlace)
{
    EXPECT_EQ(error_json({.message = "m \"q\"", .source = "s", .pointer = "/p", .line = 2, .column = 3}),
              R"({"message":"m \"q\"","source":"s","pointer":"/p","line":2,"column":3})");
    EXPECT_EQ(error_json({.message = "m"}), R"({"message":"m","source":"","pointer":"","line":null,"column":null})");
}

} // namespace
} // namespace app::data
