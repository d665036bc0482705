using System.Globalization;

namespace QatarUsDialogue.Tests.Requests.Observatory;

/// <summary>The rules of the Mozilla HTTP Observatory with their points, as its page "Tests and Scoring" has them.</summary>
internal static class ObservatoryRules
{
    private const int SixMonths = 15_768_000;

    private static readonly string[] Private = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
    private static readonly string[] Unsafe = ["origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"];

    public static IReadOnlyList<Finding> Apply(ObservedSite site) =>
    [
        ContentPolicy(site), Cookies(site), Sharing(site), Redirection(site), Referrer(site), StrictTransport(site), Integrity(site),
        ContentType(site), Frames(site), ResourcePolicy(site),
    ];

    /// <summary>Bonuses count only where the penalties leave 90 or more.</summary>
    public static int Score(IReadOnlyList<Finding> findings)
    {
        var score = 100 + findings.Where(f => f.Modifier < 0).Sum(f => f.Modifier);
        return Math.Max(0, score >= 90 ? score + findings.Where(f => f.Modifier > 0).Sum(f => f.Modifier) : score);
    }

    public static string Grade(int score) => score switch
    {
        >= 100 => "A+",
        >= 90 => "A",
        >= 85 => "A-",
        >= 80 => "B+",
        >= 70 => "B",
        >= 65 => "B-",
        >= 60 => "C+",
        >= 50 => "C",
        >= 45 => "C-",
        >= 40 => "D+",
        >= 30 => "D",
        >= 25 => "D-",
        _ => "F",
    };

    private static Finding ContentPolicy(ObservedSite site) => site["content-security-policy"] switch
    {
        null => new("csp-not-implemented", -25),
        var header => new Policy(header) switch
        {
            { IsValid: false } => new("csp-header-invalid", -25),
            { PlainActive: true } => new("csp-implemented-with-insecure-scheme", -20),
            { UnsafeScripts: true } => new("csp-implemented-with-unsafe-inline", -20),
            { UnsafeEval: true } => new("csp-implemented-with-unsafe-eval", -10),
            { PlainPassive: true } => new("csp-implemented-with-insecure-scheme-in-passive-content-only", -10),
            { UnsafeStyles: true } => new("csp-implemented-with-unsafe-inline-in-style-src-only", 0),
            { HasDefaultNone: true, FormsStay: true } => new("csp-implemented-with-no-unsafe-default-src-none", 10),
            _ => new("csp-implemented-with-no-unsafe", 5),
        },
    };

    // The site has no session and no forgery token to protect: what is asked of every cookie is asked of the theme's.
    private static Finding Cookies(ObservedSite site)
    {
        if (site.Cookies.Count == 0)
        {
            return new("cookies-not-found", 0);
        }

        if (site.Cookies.Any(c => Says(c, "samesite=") && !Says(c, "samesite=lax") && !Says(c, "samesite=strict")))
        {
            return new("cookies-samesite-flag-invalid", -20);
        }

        if (site.Cookies.Any(c => !Says(c, "secure")))
        {
            return StrictTransport(site).Modifier >= 0
                ? new("cookies-without-secure-flag-but-protected-by-hsts", -5)
                : new("cookies-without-secure-flag", -20);
        }

        return site.Cookies.All(c => Says(c, "httponly") && Says(c, "samesite="))
            ? new("cookies-secure-with-httponly-sessions-and-samesite", 5)
            : new("cookies-secure-with-httponly-sessions", 0);
    }

    private static Finding Sharing(ObservedSite site) => site["access-control-allow-origin"] switch
    {
        null => new("cross-origin-resource-sharing-not-implemented", 0),
        _ when site["access-control-allow-credentials"] is "true" => new("cross-origin-resource-sharing-implemented-with-universal-access", -50),
        "*" => new("cross-origin-resource-sharing-implemented-with-public-access", 0),
        _ => new("cross-origin-resource-sharing-implemented-with-restricted-access", 0),
    };

    private static Finding Redirection(ObservedSite site) =>
        site.SendsToTls ? new("redirection-to-https", 0) : new("redirection-missing", -20);

    private static Finding Referrer(ObservedSite site) => site["referrer-policy"] switch
    {
        null => new("referrer-policy-not-implemented", 0),
        var policy when Private.Contains(policy) => new("referrer-policy-private", 5),
        var policy when Unsafe.Contains(policy) => new("referrer-policy-unsafe", -5),
        _ => new("referrer-policy-header-invalid", -5),
    };

    private static Finding StrictTransport(ObservedSite site)
    {
        if (site["strict-transport-security"] is not { } header)
        {
            return new("hsts-not-implemented", -20);
        }

        var age = header.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(part => part.StartsWith("max-age=", StringComparison.OrdinalIgnoreCase));
        return !int.TryParse(age?["max-age=".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? new("hsts-header-invalid", -20)
            : seconds < SixMonths ? new("hsts-implemented-max-age-less-than-six-months", -10)
            : new("hsts-implemented-max-age-at-least-six-months", 0);
    }

    private static Finding Integrity(ObservedSite site) =>
        site.Scripts == 0 ? new("sri-not-implemented-but-no-scripts-loaded", 0) : new("sri-not-implemented-but-external-scripts-loaded-securely", -5);

    private static Finding ContentType(ObservedSite site) => site["x-content-type-options"] switch
    {
        null => new("x-content-type-options-not-implemented", -5),
        "nosniff" => new("x-content-type-options-nosniff", 0),
        _ => new("x-content-type-options-header-invalid", -5),
    };

    private static Finding Frames(ObservedSite site)
    {
        if (site["content-security-policy"] is { } header && new Policy(header).ForbidsFrames)
        {
            return new("x-frame-options-implemented-via-csp", 5);
        }

        return site["x-frame-options"]?.ToUpperInvariant() switch
        {
            null => new("x-frame-options-not-implemented", -20),
            "DENY" or "SAMEORIGIN" => new("x-frame-options-sameorigin-or-deny", 5),
            _ => new("x-frame-options-header-invalid", -20),
        };
    }

    private static Finding ResourcePolicy(ObservedSite site) => site["cross-origin-resource-policy"] switch
    {
        null => new("corp-not-implemented", 0),
        "same-origin" => new("corp-implemented-with-same-origin", 10),
        "same-site" => new("corp-implemented-with-same-site", 10),
        "cross-origin" => new("corp-implemented-with-cross-origin", 0),
        _ => new("corp-header-invalid", -5),
    };

    private static bool Says(string cookie, string word) => cookie.Split(';', StringSplitOptions.TrimEntries).Skip(1).Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
