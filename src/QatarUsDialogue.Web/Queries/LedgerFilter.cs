using System.Globalization;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What the reader asked the ledger for; a part that is null lets everything through.</summary>
public sealed record LedgerFilter(AgreementKind? Kind, AgreementStatus? Status, string? Round, int? Year, string? Topic)
{
    /// <summary>The value of the round filter for documents of no round.</summary>
    public const string NoRound = ListKeys.NoRound;

    public bool IsEmpty => !Choices.Any();

    /// <summary>The parts that are not null, each as the address of the ledger has it.</summary>
    public IEnumerable<string> Choices
    {
        get
        {
            if (Kind is { } kind)
            {
                yield return OfKind(kind);
            }

            if (Status is { } status)
            {
                yield return OfStatus(status);
            }

            if (Round is not null)
            {
                yield return OfRound(Round);
            }

            if (Year is { } year)
            {
                yield return OfYear(year);
            }

            if (Topic is not null)
            {
                yield return OfTopic(Topic);
            }
        }
    }

    public static string OfKind(AgreementKind kind) => $"kind={kind}";

    public static string OfStatus(AgreementStatus status) => $"status={status}";

    /// <param name="round">Null for documents of no round.</param>
    public static string OfRound(string? round) => $"round={round ?? NoRound}";

    public static string OfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"year={year}");

    public static string OfTopic(string topic) => $"topic={topic}";

    public static string OfStatusAndYear(AgreementStatus status, int year) => $"{OfStatus(status)}&{OfYear(year)}";

    internal static bool IsOfRound(string choice) => choice.StartsWith("round=", StringComparison.Ordinal);

    /// <summary>The year that is chosen; null where the choice is no year alone.</summary>
    internal static int? YearOf(string choice) =>
        choice.StartsWith("year=", StringComparison.Ordinal) ? int.Parse(choice.AsSpan("year=".Length), CultureInfo.InvariantCulture) : null;

    /// <summary>Every choice that finds a document.</summary>
    /// <param name="years">Those that it is dated in.</param>
    internal static IEnumerable<string> ChoicesOf(Agreement agreement, IEnumerable<int> years) =>
    [
        OfKind(agreement.Kind),
        OfStatus(agreement.Status),
        OfRound(agreement.DialogueKey),
        .. years.Select(OfYear),
        .. agreement.Topics.Distinct(StringComparer.Ordinal).Select(OfTopic),
    ];
}
