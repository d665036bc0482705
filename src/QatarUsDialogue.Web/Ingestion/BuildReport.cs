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
    public required IReadOnlyList<Decision> Decisions { get; init; }
    public required IReadOnlyList<Refusal> Refusals { get; init; }

    /// <summary>What the reader was unsure of, article by article. Empty where nothing was read anew.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    internal static BuildReport Of(IGenerations generations, Generation generation, CapturedArticles captured, IReadOnlyList<Reading>? readings)
    {
        using var context = generations.Open(generation);
        return new()
        {
            Id = generation.Id,
            IsNew = readings is not null,
            Sources = context.Sources.Count(),
            Rounds = context.Dialogues.Count(),
            Documents = context.Agreements.Count(),
            Facts = context.Facts.Count(),
            Decisions = [.. context.Decisions.OrderBy(d => d.Order).Select(d => new Decision(d.Verb, d.Subject, d.Because))],
            Refusals = captured.Refusals,
            Warnings = [.. (readings ?? []).SelectMany(r => r.Warnings.Select(w => $"{r.Article.File}: {w}"))],
        };
    }
}
