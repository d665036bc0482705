using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>Reads what <see cref="ReadingPacker"/> has written, beside the article that it was read from.</summary>
internal sealed class ReadingUnpacker : IDisposable
{
    private readonly BinaryReader _reader;
    private readonly List<string> _known = [];
    private readonly Article _article;

    private ReadingUnpacker(byte[] bytes, Article article)
    {
        _article = article;
        _reader = new(new MemoryStream(bytes), Encoding.Unicode);
    }

    public static Reading Unpack(byte[] bytes, Article article)
    {
        using var unpacker = new ReadingUnpacker(bytes, article);
        return unpacker.Reading();
    }

    public void Dispose() => _reader.Dispose();

    private Reading Reading() => new()
    {
        Article = _article,
        Scope = (ArticleScope)Number(),
        Title = Maybe(Stated),
        Published = Maybe(() => new Publication(Day(), (Basis)Number(), AllEvidence(), Inference())),
        Outlet = Maybe(Stated),
        Rounds = List(Round),
        Agreements = List(Agreement),
        Topics = List(() => new TopicReading(Words(), Position(), AllEvidence())),
        People = List(Person),
        Bodies = List(() => new BodyReading(Words(), Words(), Position(), Evidence())),
        Amounts = List(Amount),
        Dates = List(() => new DateReading(Range(), (Basis)Number(), Inference(), Position(), Evidence())),
        Furniture = List(() => new FurniturePart { Kind = (FurnitureKind)Number(), Start = Number(), Length = Number() }),
        Sentences = List(Span),
        Warnings = List(Words),
    };

    private RoundReading Round() => new()
    {
        Number = Position(),
        Date = Range(),
        DateBasis = (Basis?)Position(),
        DateEvidence = AllEvidence(),
        DateInference = Inference(),
        City = MaybeWords(),
        CityEvidence = AllEvidence(),
        Status = (RoundStatus)Number(),
        Chairs = List(Words),
        ChairEvidence = AllEvidence(),
        Evidence = AllEvidence(),
    };

    private AgreementReading Agreement() => new()
    {
        Kind = (AgreementKind)Number(),
        Status = (AgreementStatus)Number(),
        Subject = Words(),
        Count = Number(),
        Round = Position(),
        Parties = List(Words),
        IsMultilateral = _reader.ReadBoolean(),
        Amount = Maybe(Amount),
        Date = Range(),
        Evidence = AllEvidence(),
    };

    private PersonReading Person() =>
        new(MaybeWords(), Words(), MaybeWords(), (ParticipantRole)Number(), Position(), AllEvidence()) { Forms = List(Words) };

    private AmountReading Amount() =>
        new(_reader.Read7BitEncodedInt64(), Words(), MaybeWords(), Position(), AllEvidence());

    private StatedText Stated() => new(Words(), AllEvidence());

    private Evidence[] AllEvidence() => List(Evidence);

    private Evidence Evidence()
    {
        var (span, rule) = (Span(), Words());
        return new(span, _reader.ReadBoolean() ? span.In(_article.Text) : Words(), rule);
    }

    private DateInference? Inference() => Maybe(() => new DateInference((DateInferenceKind)Number(), Day()));

    private DateRange? Range() => _reader.ReadBoolean() ? new DateRange(Day(), Day()) : null;

    private TextSpan Span() => new(Number(), Number());

    private string Words() => MaybeWords() ?? throw new InvalidDataException("Words are missing.");

    private string? MaybeWords()
    {
        var number = Number();
        if (number == 0)
        {
            return null;
        }

        if (number == 1)
        {
            _known.Add(_reader.ReadString());
            return _known[^1];
        }

        return _known[number - 2];
    }

    private int? Position() => _reader.ReadBoolean() ? Number() : null;

    private DateOnly Day() => DateOnly.FromDayNumber(Number());

    private int Number() => _reader.Read7BitEncodedInt();

    private T? Maybe<T>(Func<T> read)
        where T : class => _reader.ReadBoolean() ? read() : null;

    private T[] List<T>(Func<T> read)
    {
        var things = new T[Number()];
        for (var i = 0; i < things.Length; i++)
        {
            things[i] = read();
        }

        return things;
    }
}
