using System.Text.Json;

namespace QatarUsDialogue.Web.Api.Problems;

/// <summary>How a kind of problem is told: its status, its name in addresses, its title.</summary>
public static class ProblemKinds
{
    private static readonly Dictionary<ProblemKind, (int Status, string Title, string Detail)> Told = new()
    {
        [ProblemKind.BadCursor] = (400, "The cursor is not one of this list.", "Begin the list again without a cursor."),
        [ProblemKind.BadFilter] = (400, "A filter has a value that it cannot have.", "See the values in the description."),
        [ProblemKind.UnknownParameter] = (400, "There is no such parameter here.", "See the parameters in the description."),
        [ProblemKind.NotFound] = (404, "There is nothing at this address.", "The archive has nothing by this id, and never had."),
        [ProblemKind.Gone] = (410, "This fact was published and is no more.", "Its words are told here, and what stands in their place."),
        [ProblemKind.NotAllowed] = (405, "This interface is read only.", "Ask with GET or HEAD."),
        [ProblemKind.Refused] = (400, "The request is refused.", "Ask with GET or HEAD, without a body."),
        [ProblemKind.TooManyRequests] = (429, "Too many requests came from your address.", "Wait as long as Retry-After says."),
        [ProblemKind.Busy] = (503, "The archive cannot answer at this moment.", "Wait as long as Retry-After says."),
        [ProblemKind.Failed] = (500, "The answer could not be made.", "The fault is ours and has been noted."),
    };

    public static IReadOnlyList<ProblemKind> All { get; } = [.. Told.Keys];

    public static int StatusOf(ProblemKind kind) => Told[kind].Status;

    public static string TitleOf(ProblemKind kind) => Told[kind].Title;

    public static string DetailOf(ProblemKind kind) => Told[kind].Detail;

    /// <summary>The name in addresses, as <c>bad-cursor</c>.</summary>
    public static string NameOf(ProblemKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static ProblemKind OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => ProblemKind.NotFound,
        StatusCodes.Status405MethodNotAllowed => ProblemKind.NotAllowed,
        StatusCodes.Status410Gone => ProblemKind.Gone,
        StatusCodes.Status429TooManyRequests => ProblemKind.TooManyRequests,
        StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout => ProblemKind.Busy,
        >= 500 => ProblemKind.Failed,
        _ => ProblemKind.Refused,
    };
}
