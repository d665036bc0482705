using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes the sources with their facts. What an article leaves out of its own day and outlet, its record tells.</summary>
internal sealed class SourceWriting(RoundRegister rounds, IReadOnlyList<EditorRecord> records, Lexicon lexicon, EnglishNames english)
{
    private readonly OutletAuthority outlets = new(lexicon);

    public Source Write(SourceReading source, IEnumerable<Fact> facts)
    {
        var reading = source.Reading;
        var published = Published(source);
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
            DialogueKey = rounds.KeyOf(source, 0),
            IsPreview = source.SpeaksOfRounds && reading.Rounds is [{ Status: not RoundStatus.Held }, ..],
        };
        written.Facts.AddRange(facts);
        written.Furniture.AddRange(reading.Furniture.OrderBy(f => f.Start).DistinctBy(f => f.Start));
        return written;
    }

    private (DateOnly Day, Basis Basis)? Published(SourceReading source)
    {
        if (source.Reading.Published is { } published)
        {
            return (published.Date, published.Basis);
        }

        var statement = StatementOn(source, RecordField.Published);
        // A record that knows only the month gives no day.
        return statement?.Earliest is { } day && (statement.Latest ?? day) == day ? (day, Basis.Outside) : null;
    }

    private (string Name, Basis Basis)? Outlet(SourceReading source)
    {
        if (source.Reading.Outlet is { } outlet)
        {
            return (outlets.NameOf(outlet.Text), Basis.Stated);
        }

        return StatementOn(source, RecordField.Outlet) is { } statement
            ? (NameOf(statement), Basis.Outside)
            : null;
    }

    private string NameOf(RecordStatement outlet) =>
        lexicon.Bodies.FirstOrDefault(b => b.Key == outlet.Value)?.Ar ?? outlet.Value ?? outlet.Ar;

    private RecordStatement? StatementOn(SourceReading source, RecordField field) =>
        records
            .Where(r => r.Kind == RecordKind.Article && r.SourceId == source.Id)
            .SelectMany(r => r.Statements.OrderBy(s => s.Order))
            .FirstOrDefault(s => s.Field == field);
}
