using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Agreements;

[Kept("kind", "status", "round", "year", "topic", "after")]
public sealed class AgreementsModel(LedgerQuery query) : PageModel
{
    public LedgerView View { get; private set; } = null!;

    public void OnGet(string? kind, string? status, string? round, string? year, string? topic, string? after) => View = query.Read(
        new LedgerFilter(
            Read<AgreementKind>(kind),
            Read<AgreementStatus>(status),
            string.IsNullOrEmpty(round) ? null : round,
            int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null,
            string.IsNullOrEmpty(topic) ? null : topic),
        after);

    /// <summary>The address of the page after this one.</summary>
    public string PathOfNext(string agreements) => agreements + QueryString.Create(Asked().Append(new("after", View.Next))).ToUriComponent();

    private IEnumerable<KeyValuePair<string, string?>> Asked() => new KeyValuePair<string, string?>[]
    {
        new("kind", View.Filter.Kind?.ToString()),
        new("status", View.Filter.Status?.ToString()),
        new("round", View.Filter.Round),
        new("year", View.Filter.Year?.ToString(CultureInfo.InvariantCulture)),
        new("topic", View.Filter.Topic),
    }.Where(part => part.Value is not null);

    // A value that is none of the words asks for nothing; a number is not a word.
    private static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text!) : null;
}
