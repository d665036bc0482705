using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>What a build did: what it kept, merged, set aside and refused, and why.</summary>
public sealed record BuildReport
{
    public required string Id { get; init; }

    /// <summary>False where a generation of the same inputs was there already.</summary>
    public required bool IsNew { get; init; }
    public required int Sources { get; init; }
    public required int Rounds { get; init; }
    public required int Documents { get; init; }
    public required int Facts { get; init; }

    /// <summary>Read from the generation each time: there may be several for every article.</summary>
    public required IEnumerable<Decision> Decisions { get; init; }
    public required IReadOnlyList<Refusal> Refusals { get; init; }

    /// <summary>What the reader was unsure of, article by article. Empty where nothing was read anew.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Of a build that has read articles.</summary>
    internal static BuildReport Of(IGenerations generations, Generation generation, ReadArticles articles) =>
        Of(generations, generation, articles.Refusals) with { IsNew = true, Warnings = articles.Warnings };

    /// <summary>Of a build that found nothing to do.</summary>
    internal static BuildReport Of(IGenerations generations, Generation generation, IReadOnlyList<Refusal> refusals)
    {
        using var context = generations.Open(generation);
        return new()
        {
            Id = generation.Id,
            IsNew = false,
            Sources = context.Sources.Count(),
            Rounds = context.Dialogues.Count(),
            Documents = context.Agreements.Count(),
            Facts = context.Facts.Count(),
            Decisions = DecisionsIn(generations, generation),
            Refusals = refusals,
            Warnings = [],
        };
    }

    private static IEnumerable<Decision> DecisionsIn(IGenerations generations, Generation generation)
    {
        using var context = generations.Open(generation);
        foreach (var decision in context.Decisions.AsNoTracking().OrderBy(decision => decision.Order))
        {
            yield return new(decision.Verb, decision.Subject, decision.Because);
        }
    }
}
