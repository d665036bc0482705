using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>What stands above the passages of two rounds whose words are held against each other.</summary>
public static class WordingMarkup
{
    // Rounds of many passages share hundreds of words; what they hold to is plain from the first.
    private const int MostKept = 60;

    /// <summary>The earlier round, and how words are marked that the later one has no more.</summary>
    public static IHtmlContent Earlier(RoundLine earlier, RoundLine later, Wording words) => new HtmlFormattableString(
        "<b>{0}</b> — <del>{1}</del>{2}",
        words.Round(earlier.Number),
        words["wording.vanishedSign"],
        words.Text("wording.vanished", words.TheRound(later.Number)));

    /// <summary>The later round, and how words are marked that the earlier one had not.</summary>
    public static IHtmlContent Later(RoundLine earlier, RoundLine later, Wording words) => new HtmlFormattableString(
        "<b>{0}</b> — <ins>{1}</ins>{2}",
        words.Round(later.Number),
        words["wording.appearedSign"],
        words.Text("wording.appeared", words.TheRound(earlier.Number)));

    /// <summary>The words that both rounds have.</summary>
    public static IHtmlContent Kept(IReadOnlyList<string> kept, Wording words) => kept.Count == 0
        ? new HtmlFormattableString("<p class=\"small\">{0} {1}.</p>", words["wording.kept"], words["wording.nothingKept"])
        : new HtmlFormattableString(
            "<p class=\"small\">{0} <bdi lang=\"ar\" dir=\"rtl\">{1}{2}</bdi></p>",
            words["wording.kept"],
            string.Join(Wording.Arabic["site.comma"], kept.Take(MostKept)),
            kept.Count > MostKept ? " …" : ".");
}
