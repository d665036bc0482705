using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>Proves the rows of a generation: every fact's words in their place, and every page as it was captured.</summary>
internal static class GenerationRowsCheck
{
    private const int SourcesAtOnce = 200;

    /// <param name="name">What the generation is called where something is wrong.</param>
    /// <exception cref="DamagedGenerationException">The rows are not what they must be.</exception>
    public static void Check(string name, ArchiveContext context)
    {
        CheckWords(name, context);
        CheckPages(name, context);
        var named = context.Claims.Select(c => c.FactId)
            .Concat(context.Agreements.Select(a => (string?)a.FactId))
            .Concat(context.Dialogues.Select(d => d.DateFactId))
            .Concat(context.Dialogues.Select(d => d.CityFactId))
            .Concat(context.Dialogues.SelectMany(d => d.Participants).Select(p => p.FactId));
        if (named.FirstOrDefault(id => id != null && !context.Facts.Any(f => f.Id == id)) is { } missing)
        {
            throw new DamagedGenerationException($"{name}: fact {missing} is named and does not exist.");
        }
    }

    private static void CheckPages(string name, ArchiveContext context)
    {
        foreach (var source in context.Sources.Where(s => s.IsFromPage).Select(s => new { s.Id, s.Sha256 }).ToList())
        {
            var page = context.Pages.AsNoTracking().FirstOrDefault(p => p.SourceId == source.Id);
            if (page is null || Convert.ToHexStringLower(SHA256.HashData(page.Bytes)) != source.Sha256)
            {
                throw new DamagedGenerationException($"{name}: the page that source {source.Id} was taken from is not there as it was.");
            }
        }
    }

    // Some sources at a time with their facts: the whole need not be held.
    private static void CheckWords(string name, ArchiveContext context)
    {
        foreach (var ids in context.Sources.OrderBy(s => s.Id).Select(s => s.Id).ToList().Chunk(SourcesAtOnce))
        {
            var facts = context.Facts.Where(f => ids.Contains(f.SourceId))
                .Select(f => new FactWords(f.SourceId, f.Number, f.Start, f.Length, f.Text, f.PassageStart, f.PassageLength))
                .ToLookup(f => f.SourceId, StringComparer.Ordinal);
            var ends = context.Passages.Where(p => ids.Contains(p.SourceId)).GroupBy(p => p.SourceId)
                .Select(p => new { Id = p.Key, End = p.Max(one => one.Start + one.Length) })
                .ToDictionary(p => p.Id, p => p.End, StringComparer.Ordinal);
            foreach (var source in context.Sources.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.File, s.Text }).ToList())
            {
                foreach (var fact in facts[source.Id])
                {
                    fact.Check(source.File, source.Text);
                }

                if (ends.GetValueOrDefault(source.Id) > source.Text.Length)
                {
                    throw new DamagedGenerationException($"{name}: a passage of {source.Id} ends behind its text.");
                }
            }
        }
    }
}
