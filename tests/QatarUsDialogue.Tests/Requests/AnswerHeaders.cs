using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>The headers that every answer of the site has to carry.</summary>
internal static class AnswerHeaders
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("content-security-policy", SecurityHeaders.ContentSecurityPolicy),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];

    private static readonly string[] Denied = ["camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()"];

    // What a server says of itself, and nobody needs.
    private static readonly string[] Talkative = ["server", "x-powered-by", "x-aspnet-version"];

    /// <summary>What is missing or wrong; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyDictionary<string, string> headers) =>
    [
        .. Always.Where(h => headers.GetValueOrDefault(h.Name) != h.Value).Select(h => $"{h.Name}: {headers.GetValueOrDefault(h.Name)}"),
        .. Denied.Where(d => headers.GetValueOrDefault("permissions-policy")?.Contains(d, StringComparison.Ordinal) != true).Select(d => $"permissions-policy lacks {d}"),
        .. Talkative.Where(headers.ContainsKey),
    ];

    /// <summary>The headers of an answer that a client has read.</summary>
    public static IReadOnlyDictionary<string, string> Of(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.Last(), StringComparer.Ordinal);

    /// <summary>The headers of an answer as it came over the network, names in small letters; of two the last counts.</summary>
    public static IReadOnlyDictionary<string, string> Read(string answer)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in answer.Split("\r\n\r\n", 2)[0].Split("\r\n").Skip(1).Select(line => line.Split(": ", 2)).Where(p => p.Length == 2))
        {
            headers[parts[0].ToLowerInvariant()] = parts[1];
        }

        return headers;
    }
}
