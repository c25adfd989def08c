#include "data/error_json.hpp"

#include "data/json_writer.hpp"

namespace app::data {

namespace {

std::optional<double> known(int position)
{
    return position > 0 ? std::optional<double>(position) : std::nullopt;
}

} // namespace

std::string error_json(const base::Error& error)
{
    JsonWriter writer;
    writer.begin_object().member("message", error.message).member("source", error.source);
    writer.member("pointer", error.pointer);
    writer.key("line").number(known(error.line)).key("column").number(known(error.column));
    writer.end_object();
    return writer.take();
}

} // namespace app::data
