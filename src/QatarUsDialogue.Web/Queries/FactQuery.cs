using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the card of a fact, looking its words up again; null where no fact has the address now.</summary>
public sealed class FactQuery(ArchiveContext context, Generation generation)
{
    private static readonly KeptQuery<string, Fact> ById = new((archive, id) => archive.Facts.AsNoTracking().Where(fact => fact.Id == id));

    private static readonly KeptQuery<string, string> FormerOf = new(
        (archive, id) => archive.FormerFacts.Where(one => one.Id == id).OrderBy(one => one.Sha256).Select(one => one.Sha256));

    private static readonly KeptQuery<string, int> LastNumberOf = new(
        (archive, source) => archive.Facts.Where(fact => fact.SourceId == source).OrderByDescending(fact => fact.Number).Select(fact => fact.Number).Take(1));

    public FactView? Read(string id)
    {
        if (ById.Ask(context, id).SingleOrDefault() is not { } fact)
        {
            return null;
        }

        var source = SourceQuery.ById.Ask(context, fact.SourceId).Single();
        var former = FormerOf.Ask(context, id).ToList();
        return new FactView(
            id,
            FactNotes.For(context, [fact]).Of(fact),
            fact.Span,
            PassageQuoter.For(context, [fact]).Quote([fact]),
            // Facts are numbered from 1 in their source.
            SourceLines.Line(source, LastNumberOf.Ask(context, source.Id).Single()),
            fact.Rule,
            !IsVerified(source, fact) ? FactStatus.Unverified : former.Count > 0 ? FactStatus.SourceChanged : FactStatus.Verified,
            former,
            generation.Release);
    }

    private byte[]? FileOf(Source source) =>
        source.IsFromPage ? context.Pages.Find(source.Id)?.Bytes : CapturedText.Of(source.Text, source.Sha256, source.IsFromPage);

    private bool IsVerified(Source source, Fact fact) =>
        FileOf(source) is { } bytes
        && Convert.ToHexStringLower(SHA256.HashData(bytes)).Equals(source.Sha256, StringComparison.OrdinalIgnoreCase)
        && FactNotes.IsVerbatim(source.Text, fact);
}
