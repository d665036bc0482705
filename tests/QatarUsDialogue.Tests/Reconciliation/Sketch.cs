using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Tests.Reconciliation;

/// <summary>A small article drawn by hand, with readings of the words in it.</summary>
internal sealed class Sketch
{
    public static Lexicon Lexicon { get; } = new(
        [new TopicGroup("security", "الأمن", "Security")],
        [new TopicEntry("gaza", "security", "غزة", "Gaza", [], []), new TopicEntry("energy", "security", "الطاقة", "Energy", [], [])],
        [new PersonEntry("rubio", "ماركو روبيو", "Marco Rubio", "us", ["ماركو روبيو"], ["روبيو"], [])],
        new GivenNameLists([], [], []),
        [new BodyEntry("white-house", "government", "البيت الأبيض", "White House", "us", ["البيت الأبيض"])],
        [],
        [new DocumentKindEntry(AgreementKind.MemorandumOfUnderstanding, "مذكرة تفاهم", "MoU", ["مذكرة تفاهم"], [], [])]);

    public Sketch(string file, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Article = new(file, hash, text);
    }

    public Article Article { get; }

    public Evidence Words(string words)
    {
        var start = Article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The sketch does not hold {words}");
        return Evidence.Of(Article, new TextSpan(start, words.Length), "sketch@1");
    }

    public RoundReading Round(int? number, string words, RoundStatus status = RoundStatus.Held) =>
        new() { Number = number, Status = status, Evidence = [Words(words)] };

    public RoundReading Dated(RoundReading round, DateRange date, string words, Basis basis = Basis.Stated) =>
        round with { Date = date, DateBasis = basis, DateEvidence = [Words(words)] };

    public AgreementReading Document(
        string subject, int? round, AgreementStatus status = AgreementStatus.Signed,
        AgreementKind kind = AgreementKind.MemorandumOfUnderstanding) =>
        new() { Kind = kind, Status = status, Subject = subject, Round = round, Evidence = [Words(subject)] };

    public Reading Of(params IReadOnlyList<RoundReading> rounds) =>
        new() { Article = Article, Scope = ArticleScope.Dialogue, Rounds = rounds };

    public static Archive Reconcile(IEnumerable<Reading> readings, params IEnumerable<EditorRecord> records) =>
        new DialogueReconciler(Lexicon).Reconcile(readings, records);

    public static EditorRecord RoundRecord(int round, params IEnumerable<RecordStatement> statements) => new()
    {
        Key = $"round-{round}",
        Kind = RecordKind.Round,
        Round = round,
        TitleAr = "جولة",
        TitleEn = "Round",
        Note = "",
        Statements = [.. statements],
    };

    public static EditorRecord ArticleRecord(string source, params IEnumerable<RecordStatement> statements) => new()
    {
        Key = $"article-{source}",
        Kind = RecordKind.Article,
        SourceId = source,
        TitleAr = "خبر",
        TitleEn = "Article",
        Note = "",
        Statements = [.. statements],
    };

    public static RecordStatement Statement(RecordField field, string? value = null, DateRange? date = null, int order = 0) => new()
    {
        Order = order,
        Field = field,
        Ar = "بيان",
        En = "Statement",
        Value = value,
        Earliest = date?.Earliest,
        Latest = date?.Latest,
        Addresses = ["https://example.org/"],
    };
}
