using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the card of a fact, looking its words up again; null where no fact has the address now.</summary>
public sealed class FactQuery(ArchiveContext context, Generation generation)
{
    public FactView? Read(string id)
    {
        if (context.Facts.AsNoTracking().FirstOrDefault(fact => fact.Id == id) is not { } fact)
        {
            return null;
        }

        var source = context.Sources.AsNoTracking().Single(source => source.Id == fact.SourceId);
        var former = context.FormerFacts.AsNoTracking()
            .Where(one => one.Id == id)
            .Select(one => one.Sha256)
            .Order()
            .ToList();
        return new FactView(
            id,
            FactNotes.For(context, [fact]).Of(fact),
            fact.Span,
            PassageQuoter.For(context, [fact]).Quote([fact]),
            SourceLines.Line(source, context.Facts.Count(other => other.SourceId == source.Id)),
            fact.Rule,
            !IsVerified(source, fact) ? FactStatus.Unverified : former.Count > 0 ? FactStatus.SourceChanged : FactStatus.Verified,
            former,
            generation.Release);
    }

    private byte[]? FileOf(Source source) =>
        source.IsFromPage ? context.Pages.Find(source.Id)?.Bytes : new CapturedText(context).Read(source.Id);

    private bool IsVerified(Source source, Fact fact) =>
        FileOf(source) is { } bytes
        && Convert.ToHexStringLower(SHA256.HashData(bytes)).Equals(source.Sha256, StringComparison.OrdinalIgnoreCase)
        && FactNotes.IsVerbatim(source.Text, fact);
}
