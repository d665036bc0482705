using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Collects what every article and record says of a round's number, status, date and city.</summary>
internal static class RoundClaims
{
    /// <param name="later">A fact that names the next round which an article numbers: what a gap is inferred from.</param>
    public static IReadOnlyList<ClaimDraft> Collect(KnownRound round, FactIndex facts, Fact? later)
    {
        ClaimDraft[] ofArticles = [.. round.Tellings.SelectMany(t => OfArticle(t, round, facts))];
        ClaimDraft[] ofRecords = [.. round.Records.SelectMany(r => OfRecord(r, round))];
        ClaimDraft[] ofNumbering = round is { NumberBasis: Basis.Inferred, Number: int number } ? [Inferred(number, later)] : [];
        return [.. ofArticles.Concat(ofNumbering).Concat(ofRecords).Distinct()];
    }

    private static IEnumerable<ClaimDraft> OfArticle(RoundTelling telling, KnownRound round, FactIndex facts)
    {
        var (source, told) = telling;
        var naming = facts.Find(source.Id, FactKind.Event, round.Key, told.Evidence)?.Id;
        if (told.Number is int number)
        {
            yield return Said("number", Text(number), Basis.Stated, naming);
        }

        yield return Said("status", EnumWords.Of(told.Status), Basis.Stated, naming);
        if (told.Date is { } date)
        {
            var fact = facts.Find(source.Id, FactKind.Event, round.Key, told.DateEvidence);
            yield return Said("date", IsoDates.Of(date), told.DateBasis ?? Basis.Stated, fact?.Id) with { Date = date };
        }

        if (told.City is { } city)
        {
            var fact = facts.Find(source.Id, FactKind.Event, round.Key, told.CityEvidence);
            yield return Said("city", city, Basis.Stated, fact?.Id);
        }

        ClaimDraft Said(string field, string value, Basis basis, string? fact) =>
            new(field, value, basis) { SourceId = source.Id, FactId = fact, Telling = told.Status };
    }

    private static IEnumerable<ClaimDraft> OfRecord(EditorRecord record, KnownRound round)
    {
        if (round.Number is int number)
        {
            yield return Said("number", Text(number));
        }

        var statements = record.Statements.OrderBy(s => s.Order).ToList();
        foreach (var statement in statements.Where(s => s.Field == RecordField.Date && s.Earliest is not null))
        {
            var date = new DateRange(statement.Earliest!.Value, statement.Latest ?? statement.Earliest.Value);
            yield return Said("status", EnumWords.Of(RoundStatus.Held));
            yield return Said("date", IsoDates.Of(date)) with { Date = date };
        }

        foreach (var statement in statements.Where(s => s.Field == RecordField.City && s.Value is not null))
        {
            yield return Said("city", statement.Value!);
        }

        ClaimDraft Said(string field, string value) => new(field, value, Basis.Outside) { RecordKey = record.Key };
    }

    private static ClaimDraft Inferred(int number, Fact? later) =>
        new("number", Text(number), Basis.Inferred) { SourceId = later?.SourceId, FactId = later?.Id };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
