using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes the sources with their facts. What an article leaves out of its own day and outlet, its record tells.</summary>
internal sealed class SourceWriting(RoundRegister rounds, IReadOnlyList<EditorRecord> records, Lexicon lexicon, EnglishNames english)
{
    private readonly OutletAuthority _outlets = new(lexicon);

    public Source Write(SourceReading source, IEnumerable<Fact> facts)
    {
        var reading = source.Reading;
        var published = Published(source.Id, source.Reading.Published);
        var outlet = Outlet(source);
        var written = new Source
        {
            Id = source.Id,
            File = reading.Article.File,
            Sha256 = reading.Article.Sha256,
            Text = reading.Article.Text,
            IsFromPage = reading.Article.IsFromPage,
            Scope = reading.Scope,
            Title = reading.Title?.Text,
            Published = published?.Day,
            PublishedBasis = published?.Basis,
            Outlet = outlet?.Name,
            OutletEn = outlet is { } known ? english.Of(known.Name) : null,
            OutletBasis = outlet?.Basis,
            DialogueKey = rounds.KeyOf(source.Id, 0),
            IsPreview = source.SpeaksOfRounds && reading.Rounds is [{ Status: not RoundStatus.Held }, ..],
        };
        written.Facts.AddRange(facts);
        written.Furniture.AddRange(reading.Furniture.OrderBy(f => f.Start).DistinctBy(f => f.Start));
        return written;
    }

    /// <summary>The day of publication; null where neither the article nor its record tells it.</summary>
    public DateOnly? Published(KnownSource source) => source.Outline.Published ?? PublishedBy(source.Id);

    private (DateOnly Day, Basis Basis)? Published(string source, Publication? printed) =>
        printed is not null ? (printed.Date, printed.Basis)
        : PublishedBy(source) is { } day ? (day, Basis.Outside)
        : null;

    // A record that knows only the month gives no day.
    private DateOnly? PublishedBy(string source) =>
        StatementOn(source, RecordField.Published) is { Earliest: { } day } statement && (statement.Latest ?? day) == day ? day : null;

    private (string Name, Basis Basis)? Outlet(SourceReading source)
    {
        if (source.Reading.Outlet is { } outlet)
        {
            return (_outlets.NameOf(outlet.Text), Basis.Stated);
        }

        return StatementOn(source.Id, RecordField.Outlet) is { } statement
            ? (NameOf(statement), Basis.Outside)
            : null;
    }

    private string NameOf(RecordStatement outlet) =>
        lexicon.Bodies.FirstOrDefault(b => b.Key == outlet.Value)?.Ar ?? outlet.Value ?? outlet.Ar;

    private RecordStatement? StatementOn(string source, RecordField field) =>
        records
            .Where(r => r.Kind == RecordKind.Article && r.SourceId == source)
            .SelectMany(r => r.Statements.OrderBy(s => s.Order))
            .FirstOrDefault(s => s.Field == field);
}
