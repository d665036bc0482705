using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one source; null where there is none.</summary>
public sealed class SourceQuery(ArchiveContext context)
{
    // The text comes once and not with every part of the page that is not of the article.
    internal static readonly KeptQuery<string, Source> ById = new((archive, id) => archive.Sources.AsNoTracking().Where(source => source.Id == id).AsSplitQuery());

    private static readonly KeptQuery<string, Fact> FactsOf = new(
        (archive, id) => archive.Facts.AsNoTracking().Where(fact => fact.SourceId == id).OrderBy(fact => fact.Number));

    public SourceView? Read(string id)
    {
        if (ById.Ask(context, id).SingleOrDefault() is not { } source)
        {
            return null;
        }

        var facts = FactsOf.Ask(context, id).ToList();
        var records = KnownRecords.In(context).Of(id).ToList();
        return new SourceView(
            SourceLines.Line(source, facts.Count),
            source.Text,
            source.Furniture,
            RoundsOf(source, facts),
            facts.Find(fact => fact.EventField == "published")?.Inference,
            FactNotes.For(context, facts).Of(source, facts),
            [.. records.SelectMany(record => record.Misprints).SelectMany(words => Places(source.Text, words))],
            [.. records.Select(RecordBlock.Of)]);
    }

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, words.Length);
        }
    }

    private List<RoundLine> RoundsOf(Source source, List<Fact> facts)
    {
        var keys = facts.Select(fact => fact.DialogueKey).Append(source.DialogueKey).OfType<string>();
        return
        [
            .. ListedRounds.Of(context, keys)
                .OrderByDescending(round => round.Key == source.DialogueKey),
        ];
    }
}
