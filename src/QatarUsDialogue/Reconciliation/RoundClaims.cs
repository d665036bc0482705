using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Collects what every article and record says of a round's number, status, date and city.</summary>
internal static class RoundClaims
{
    /// <param name="later">The naming of the next round which an article numbers: what a gap is inferred from.</param>
    public static IEnumerable<ClaimDraft> Collect(KnownRound round, RoundTestimony testimony, ClaimDraft? later)
    {
        ClaimDraft[] ofRecords = [.. round.Records.SelectMany(r => OfRecord(r, round))];
        ClaimDraft[] ofNumbering = round is { NumberBasis: Basis.Inferred, Number: int number } ? [Inferred(number, later)] : [];
        return testimony.Claims.Concat(ofNumbering).Concat(ofRecords.Distinct());
    }

    /// <summary>The first claim that stands on a naming of the round.</summary>
    public static ClaimDraft? Naming(RoundTestimony testimony) =>
        testimony.Claims.FirstOrDefault(claim => claim is { Field: ClaimFields.Status, FactId: not null });

    /// <summary>What one article says.</summary>
    public static IEnumerable<ClaimDraft> OfArticle(string source, RoundReading told, string round, FactIndex facts)
    {
        var naming = facts.Find(FactKind.Event, round, told.Evidence);
        if (told.Number is int number)
        {
            yield return Said(ClaimFields.Number, Text(number), Basis.Stated, naming);
        }

        yield return Said(ClaimFields.Status, EnumWords.Of(told.Status), Basis.Stated, naming);
        if (told.Date is { } date)
        {
            var fact = facts.Find(FactKind.Event, round, told.DateEvidence);
            yield return Said(ClaimFields.Date, IsoDates.Of(date), told.DateBasis ?? Basis.Stated, fact) with { Date = date };
        }

        if (told.City is { } city)
        {
            yield return Said(ClaimFields.City, city, Basis.Stated, facts.Find(FactKind.Event, round, told.CityEvidence));
        }

        ClaimDraft Said(string field, string value, Basis basis, string? fact) =>
            new(field, value, basis) { SourceId = source, FactId = fact, Telling = told.Status };
    }

    private static IEnumerable<ClaimDraft> OfRecord(EditorRecord record, KnownRound round)
    {
        if (round.Number is int number)
        {
            yield return Said(ClaimFields.Number, Text(number));
        }

        var statements = record.Statements.OrderBy(s => s.Order).ToList();
        foreach (var statement in statements.Where(s => s.Field == RecordField.Date && s.Earliest is not null))
        {
            var date = new DateRange(statement.Earliest!.Value, statement.Latest ?? statement.Earliest.Value);
            yield return Said(ClaimFields.Status, EnumWords.Of(RoundStatus.Held));
            yield return Said(ClaimFields.Date, IsoDates.Of(date)) with { Date = date };
        }

        foreach (var statement in statements.Where(s => s.Field == RecordField.City && s.Value is not null))
        {
            yield return Said(ClaimFields.City, statement.Value!);
        }

        ClaimDraft Said(string field, string value) => new(field, value, Basis.Outside) { RecordKey = record.Key };
    }

    private static ClaimDraft Inferred(int number, ClaimDraft? later) =>
        new(ClaimFields.Number, Text(number), Basis.Inferred) { SourceId = later?.SourceId, FactId = later?.FactId };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
