using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Agreements;

[Kept("kind", "status", "round", "year", "topic")]
public sealed class AgreementsModel(LedgerQuery query) : PageModel
{
    public LedgerView View { get; private set; } = null!;

    public void OnGet(string? kind, string? status, string? round, string? year, string? topic) => View = query.Read(new LedgerFilter(
        Read<AgreementKind>(kind),
        Read<AgreementStatus>(status),
        string.IsNullOrEmpty(round) ? null : round,
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null,
        string.IsNullOrEmpty(topic) ? null : topic));

    // A value that is none of the words asks for nothing; a number is not a word.
    private static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text!) : null;
}
