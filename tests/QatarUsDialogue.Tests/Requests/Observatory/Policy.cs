namespace QatarUsDialogue.Tests.Requests.Observatory;

/// <summary>A content security policy, taken apart.</summary>
internal sealed class Policy
{
    private static readonly string[] Active = ["script-src", "object-src", "style-src", "connect-src", "worker-src", "frame-src", "child-src", "font-src", "manifest-src"];
    private static readonly string[] Passive = ["img-src", "media-src"];

    private readonly Dictionary<string, string[]> _directives = new(StringComparer.Ordinal);

    public Policy(string header)
    {
        foreach (var words in header.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0))
        {
            _directives.TryAdd(words[0].ToLowerInvariant(), [.. words[1..].Select(w => w.ToLowerInvariant())]);
        }
    }

    public bool IsValid => _directives.Count > 0 && _directives.Keys.All(name => name.All(c => char.IsAsciiLetterLower(c) || c == '-'));

    public bool HasDefaultNone => _directives.GetValueOrDefault("default-src") is ["'none'"];

    public bool FormsStay => _directives.GetValueOrDefault("form-action") is ["'none'"] or ["'self'"];

    public bool ForbidsFrames => _directives.GetValueOrDefault("frame-ancestors") is ["'none'"] or ["'self'"];

    public bool UnsafeScripts => Sources("script-src") is null || Sources("object-src") is null
        || Has("script-src", "'unsafe-inline'", "data:", "http:", "https:", "*") || Has("object-src", "http:", "https:", "*", "data:");

    public bool UnsafeStyles => Sources("style-src") is null || Has("style-src", "'unsafe-inline'", "data:", "http:", "https:", "*");

    public bool UnsafeEval => Has("script-src", "'unsafe-eval'") || Has("style-src", "'unsafe-eval'");

    public bool PlainActive => Active.Any(name => Sources(name)?.Any(s => s.StartsWith("http:", StringComparison.Ordinal)) == true);

    public bool PlainPassive => Passive.Any(name => Sources(name)?.Any(s => s.StartsWith("http:", StringComparison.Ordinal)) == true);

    private string[]? Sources(string name) => _directives.GetValueOrDefault(name) ?? _directives.GetValueOrDefault("default-src");

    private bool Has(string name, params string[] sources) => Sources(name)?.Any(sources.Contains) == true;
}
