using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what is remembered of a fact that is no more, and what stands in its place; null where it never was.</summary>
public sealed class FormerFactQuery(ArchiveContext context)
{
    public FormerFactView? Read(string id)
    {
        if (context.FormerFacts.AsNoTracking().Where(fact => fact.Id == id).OrderBy(fact => fact.Sha256).FirstOrDefault() is not { } former)
        {
            return null;
        }

        // The same bytes under another name are the same source; else the file of that name.
        var sources = context.Sources.AsNoTracking().Where(source => source.Sha256 == former.Sha256 || source.File == former.File).ToList();
        var source = sources.Find(one => one.Sha256 == former.Sha256) ?? (sources.Count > 0 ? sources[0] : null);
        var span = new TextSpan(former.Start, former.Text.Length);
        var at = former.Start - former.PassageStart;
        return new FormerFactView(
            id,
            former.Kind,
            [new(former.Passage[..at], false), new(former.Text, true), new(former.Passage[(at + former.Text.Length)..], false)],
            former.File,
            former.Sha256,
            span,
            source is null ? null : SourceLines.Line(source, context.Facts.Count(fact => fact.SourceId == source.Id)),
            source?.Sha256 == former.Sha256,
            source is null ? [] : Now(source, former, span));
    }

    // In the same file, what stands at the place; in another, what stands on the same words.
    private IReadOnlyList<FactNote> Now(Source source, FormerFact former, TextSpan span)
    {
        var isSame = source.Sha256 == former.Sha256;
        var facts = context.Facts.AsNoTracking()
            .Where(fact => fact.SourceId == source.Id)
            .OrderBy(fact => fact.Number)
            .ToList();
        return FactNotes.For(context, facts).Of(source, [.. facts.Where(fact => isSame ? fact.Span.Overlaps(span) : fact.Text == former.Text)]);
    }
}
