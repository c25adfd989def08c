#include "scenario/explain_sentence.hpp"

#include "scenario/number_format.hpp"

#include <algorithm>
#include <cmath>

namespace app::scenario {

namespace {

struct Wording {
    std::string_view unit; ///< words "explain.amount.<unit>"
    int decimals = 0;
};

constexpr Wording kHomes{"homes", 0};

Wording wording_of(Outcome outcome)
{
    constexpr Wording kScore{"points", 1};
    constexpr PerOutcome<Wording> kWordings{
        {kHomes, kHomes, Wording{"ha", 1}, Wording{"meur", 1}, kScore, kScore, kScore, kScore, kScore}};
    return kWordings[outcome];
}

/// Writes the amounts of one explanation.
struct Writer {
    const Words& words;
    Language language;
    Wording wording;

    [[nodiscard]] std::string key(std::string_view part) const { return "explain." + std::string(part); }

    [[nodiscard]] std::string amount(double value, const Wording& in) const
    {
        return words.fill(key("amount.") + std::string(in.unit),
                          {{"value", format_number(value, in.decimals, language)}});
    }

    [[nodiscard]] std::string amount(double value) const { return amount(value, wording); }

    [[nodiscard]] std::string difference(double value) const
    {
        return format_difference(value, wording.decimals, language);
    }

    [[nodiscard]] bool rounds_to_nothing(double value) const
    {
        return format_number(std::abs(value), wording.decimals, Language::En).find_first_of("123456789") ==
               std::string::npos;
    }

    [[nodiscard]] std::string name(const Contribution& contribution) const
    {
        if (contribution.parameter == nullptr) return words(key("sites_step"));
        return words("parameter." + std::string(contribution.parameter->id) + ".label");
    }
};

/// Contributions that show, the largest first.
std::vector<Contribution> visible_contributions(const Explanation& explanation, const Writer& writer)
{
    std::vector<Contribution> visible;
    for (const Contribution& contribution : explanation.contributions) {
        if (!writer.rounds_to_nothing(contribution.amount)) visible.push_back(contribution);
    }
    std::stable_sort(visible.begin(), visible.end(), [](const Contribution& a, const Contribution& b) {
        return std::abs(a.amount) > std::abs(b.amount);
    });
    return visible;
}

std::string causes(const std::vector<Contribution>& visible, const Writer& writer)
{
    if (visible.empty()) return "";
    const std::string first = writer.name(visible[0]);
    const std::string first_amount = writer.difference(visible[0].amount);
    if (visible.size() == 1) {
        return writer.words.fill(writer.key("causes.one"), {{"first", first}, {"first_amount", first_amount}});
    }
    return writer.words.fill(writer.key(visible.size() == 2 ? "causes.two" : "causes.more"),
                             {{"first", first},
                              {"first_amount", first_amount},
                              {"second", writer.name(visible[1])},
                              {"second_amount", writer.difference(visible[1].amount)}});
}

std::string shortage(const Explanation& explanation, const Writer& writer)
{
    if (explanation.outcome != Outcome::Result) return "";
    return writer.words.fill(writer.key("shortage"), {{"homes", writer.amount(explanation.homes_short, kHomes)}});
}

std::string decisions(std::size_t count, const Writer& writer)
{
    if (count == 0) return "";
    if (count == 1) return writer.words(writer.key("decisions.one"));
    return writer.words.fill(writer.key("decisions.more"),
                             {{"count", format_number(static_cast<double>(count), 0, writer.language)}});
}

} // namespace

std::string explain_sentence(const Explanation& explanation, const Words& words, Language language)
{
    const Writer writer{words, language, wording_of(explanation.outcome)};
    const double difference = explanation.to - explanation.from;
    const std::string pattern = writer.rounds_to_nothing(difference) ? "same" : difference > 0 ? "up" : "down";
    return words.fill(writer.key("sentence.") + pattern,
                      {{"outcome", words(writer.key("outcome.") + std::string(id_of(explanation.outcome)))},
                       {"difference", writer.amount(std::abs(difference))},
                       {"to", writer.amount(explanation.to)},
                       {"causes", causes(visible_contributions(explanation, writer), writer)},
                       {"shortage", shortage(explanation, writer)},
                       {"decisions", decisions(explanation.sites.size(), writer)}});
}

std::vector<std::string> explain_sentences(std::span<const Explanation> explanations, const Words& words,
                                           Language language)
{
    std::vector<std::string> sentences;
    for (Explanation explanation : explanations) {
        if (!sentences.empty()) explanation.sites.clear();
        sentences.push_back(explain_sentence(explanation, words, language));
    }
    return sentences;
}

} // namespace app::scenario
