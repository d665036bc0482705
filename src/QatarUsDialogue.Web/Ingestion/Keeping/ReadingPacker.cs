using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>
/// Writes a reading down in few bytes, without the article's text: words that stand in the text are written as their
/// place. <see cref="ReadingUnpacker"/> reads the same fields in the same order.
/// </summary>
internal sealed class ReadingPacker : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly string _article;

    private ReadingPacker(string article)
    {
        _article = article;
        _writer = new(_bytes, Encoding.Unicode);
    }

    public static byte[] Pack(Reading reading)
    {
        using var packer = new ReadingPacker(reading.Article.Text);
        packer.Write(reading);
        packer._writer.Flush();
        return packer._bytes.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }

    private void Write(Reading reading)
    {
        Number((int)reading.Scope);
        Write(reading.Title);
        Maybe(reading.Published, published =>
        {
            Day(published.Date);
            Number((int)published.Basis);
            Write(published.Evidence);
            Write(published.Inference);
        });
        Write(reading.Outlet);
        List(reading.Rounds, Write);
        List(reading.Agreements, Write);
        List(reading.Topics, topic =>
        {
            Words(topic.Topic);
            Position(topic.Round);
            Write(topic.Evidence);
        });
        List(reading.People, Write);
        List(reading.Bodies, body =>
        {
            Words(body.Body);
            Words(body.Name);
            Position(body.Round);
            Write(body.Evidence);
        });
        List(reading.Amounts, Write);
        List(reading.Dates, date =>
        {
            Write(date.Range);
            Number((int)date.Basis);
            Write(date.Inference);
            Position(date.Round);
            Write(date.Evidence);
        });
        List(reading.Furniture, part =>
        {
            Number((int)part.Kind);
            Write(part.Span);
        });
        List(reading.Sentences, Write);
        List(reading.Warnings, Words);
    }

    private void Write(RoundReading round)
    {
        Position(round.Number);
        Write(round.Date);
        Position((int?)round.DateBasis);
        Write(round.DateEvidence);
        Write(round.DateInference);
        Words(round.City);
        Write(round.CityEvidence);
        Number((int)round.Status);
        List(round.Chairs, Words);
        Write(round.ChairEvidence);
        Write(round.Evidence);
    }

    private void Write(AgreementReading agreement)
    {
        Number((int)agreement.Kind);
        Number((int)agreement.Status);
        Words(agreement.Subject);
        Number(agreement.Count);
        Position(agreement.Round);
        List(agreement.Parties, Words);
        _writer.Write(agreement.IsMultilateral);
        Maybe(agreement.Amount, Write);
        Write(agreement.Date);
        Write(agreement.Evidence);
    }

    private void Write(PersonReading person)
    {
        Words(person.Person);
        Words(person.Name);
        Words(person.Office);
        Number((int)person.Role);
        Position(person.Round);
        Write(person.Evidence);
        List(person.Forms, Words);
    }

    private void Write(AmountReading amount)
    {
        _writer.Write7BitEncodedInt64(amount.Value);
        Words(amount.Currency);
        Words(amount.Period);
        Position(amount.Round);
        Write(amount.Evidence);
    }

    private void Write(StatedText? stated) => Maybe(stated, text =>
    {
        Words(text.Text);
        Write(text.Evidence);
    });

    private void Write(IReadOnlyList<Evidence> evidence) => List(evidence, Write);

    private void Write(Evidence evidence)
    {
        Write(evidence.Span);
        Words(evidence.Rule);
        var (start, length) = (evidence.Span.Start, evidence.Span.Length);
        var stands = start >= 0 && length >= 0 && start <= _article.Length - length && evidence.Span.Of(_article).SequenceEqual(evidence.Text);
        _writer.Write(stands);
        if (!stands)
        {
            Words(evidence.Text);
        }
    }

    private void Write(DateInference? inference) => Maybe(inference, how =>
    {
        Number((int)how.Kind);
        Day(how.Day);
    });

    private void Write(DateRange? range)
    {
        _writer.Write(range is not null);
        if (range is { } dates)
        {
            Day(dates.Earliest);
            Day(dates.Latest);
        }
    }

    private void Write(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    // 0 for none, 1 for words that come for the first time, more for words that stand before.
    private void Words(string? words)
    {
        if (words is null)
        {
            Number(0);
        }
        else if (_known.TryGetValue(words, out var number))
        {
            Number(number + 2);
        }
        else
        {
            _known[words] = _known.Count;
            Number(1);
            _writer.Write(words);
        }
    }

    private void Position(int? position)
    {
        _writer.Write(position is not null);
        if (position is { } number)
        {
            Number(number);
        }
    }

    private void Day(DateOnly day) => Number(day.DayNumber);

    private void Number(int number) => _writer.Write7BitEncodedInt(number);

    private void Maybe<T>(T? thing, Action<T> write)
        where T : class
    {
        _writer.Write(thing is not null);
        if (thing is not null)
        {
            write(thing);
        }
    }

    private void List<T>(IReadOnlyList<T> things, Action<T> write)
    {
        Number(things.Count);
        foreach (var thing in things)
        {
            write(thing);
        }
    }
}
