using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The words that give a round its date and its city.</summary>
/// <param name="Inference">How a date that no words give was concluded from these.</param>
internal sealed record RoundWords(FactPlace? Date, DateInference? Inference, FactPlace? City)
{
    private static readonly RoundWords None = new(null, null, null);

    private static readonly KeptQuery<string[], Row> ByKeys = new((archive, keys) =>
        from round in archive.Dialogues
        where keys.Contains(round.Key)
        from date in archive.Facts.Where(fact => fact.Id == round.DateFactId).DefaultIfEmpty()
        from city in archive.Facts.Where(fact => fact.Id == round.CityFactId).DefaultIfEmpty()
        select new Row(
            round.Key, date!.SourceId, date.Number, date.InferredBy, date.InferredFrom, city!.SourceId, city.Number));

    public static IReadOnlyDictionary<string, RoundWords> Read(ArchiveContext context, IReadOnlyList<RoundLine> rounds)
    {
        var rows = ByKeys.Ask(context, [.. rounds.Select(round => round.Key)]).ToDictionary(row => row.Key, StringComparer.Ordinal);
        return rounds.ToDictionary(
            round => round.Key, round => rows.TryGetValue(round.Key, out var row) ? Of(round, row) : None, StringComparer.Ordinal);
    }

    private static RoundWords Of(RoundLine round, Row row) => new(
        Place(row.DateSource, row.DateNumber),
        round.DateBasis is not (null or Basis.Stated) && row is { InferredBy: { } kind, InferredFrom: { } day } ? new(kind, day) : null,
        Place(row.CitySource, row.CityNumber));

    private static FactPlace? Place(string? source, int? number) => source is null || number is null ? null : new(source, number.Value);

    private sealed record Row(
        string Key, string? DateSource, int? DateNumber, DateInferenceKind? InferredBy, DateOnly? InferredFrom, string? CitySource, int? CityNumber);
}
