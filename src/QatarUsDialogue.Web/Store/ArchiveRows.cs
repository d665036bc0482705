using Microsoft.EntityFrameworkCore.Metadata;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store;

/// <summary>Puts everything of an archive into the tables it belongs to.</summary>
/// <param name="writer">What an engine inserts rows with.</param>
internal sealed class ArchiveRows(IModel model, CapturedPages pages, Func<IEntityType, IRowWriter> writer) : IDisposable
{
    private readonly Dictionary<Type, IRowWriter> _writers = model.GetEntityTypes()
        .ToDictionary(type => type.ClrType, writer);

    private int _decisions;

    /// <summary>The rows that come with sources, and of which there are none in the rest of an archive.</summary>
    public static IReadOnlyList<Type> OfSources { get; } = [typeof(Source), typeof(Fact), typeof(FurniturePart), typeof(CapturedPage), typeof(Passage)];

    public void Insert(SourceEntry entry)
    {
        Insert(entry.Source);
        InsertAll(entry.Source.Facts);
        InsertAll(entry.Source.Furniture, entry.Source);
        if (entry.Source.IsFromPage)
        {
            Insert(pages.Of(entry.Source));
        }

        InsertAll(entry.Passages);
    }

    /// <summary>Everything but sources, passages and rounds.</summary>
    public void Insert(Archive archive)
    {
        InsertAll(archive.Topics);
        foreach (var person in archive.People)
        {
            Insert(person);
            InsertAll(person.Offices, person);
        }

        foreach (var record in archive.Records)
        {
            Insert(record);
            InsertAll(record.Statements, record);
        }

        foreach (var agreement in archive.Agreements)
        {
            Insert(agreement);
            InsertAll(agreement.Tellings, agreement);
        }

        InsertAll(archive.Synonyms);
        InsertAll(archive.Decisions.Select(Row));
    }

    /// <summary>A round, after everything else.</summary>
    public void Insert(RoundEntry entry)
    {
        Insert(entry.Dialogue);
        InsertAll(entry.Claims);
        InsertAll(entry.Dialogue.Participants);
        InsertAll(entry.Decisions.Select(Row));
    }

    /// <summary>Rows of any table.</summary>
    public void Insert(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            _writers[row.GetType()].Insert(row);
        }
    }

    public void Insert(Remembered remembered)
    {
        InsertAll(remembered.Facts);
        InsertAll(remembered.Keys);
    }

    public void Insert(BuildOrigin origin) => Insert<BuildOrigin>(origin);

    public void Flush()
    {
        foreach (var writer in _writers.Values)
        {
            writer.Flush();
        }
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
        {
            writer.Dispose();
        }
    }

    private void Insert<TRow>(TRow row)
        where TRow : class => _writers[typeof(TRow)].Insert(row);

    private void InsertAll<TRow>(IEnumerable<TRow> rows, object? owner = null)
        where TRow : class
    {
        var writer = _writers[typeof(TRow)];
        foreach (var row in rows)
        {
            writer.Insert(row, owner);
        }
    }

    private DecisionRow Row(Decision decision) => new()
    {
        Order = ++_decisions,
        Verb = decision.Verb,
        Subject = decision.Subject,
        Because = decision.Because,
    };
}
