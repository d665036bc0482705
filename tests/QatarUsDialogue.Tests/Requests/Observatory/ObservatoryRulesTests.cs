namespace QatarUsDialogue.Tests.Requests.Observatory;

/// <summary>The rules themselves: a site without any header, and sites that lack one thing.</summary>
public class ObservatoryRulesTests
{
    private const string Csp = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Good = new()
    {
        ["content-security-policy"] = Csp,
        ["referrer-policy"] = "strict-origin-when-cross-origin",
        ["strict-transport-security"] = "max-age=63072000",
        ["x-content-type-options"] = "nosniff",
        ["cross-origin-resource-policy"] = "same-origin",
    };

    [Fact]
    public void ASiteWithoutHeadersFails() => Assert.Equal((30, "D"), Scored(new([], "", true)));

    [Theory]
    [InlineData("content-security-policy", Csp, 130, "A+")]
    [InlineData("content-security-policy", "default-src 'self'; frame-ancestors 'none'", 125, "A+")]
    [InlineData("content-security-policy", "default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'", 120, "A+")]
    [InlineData("content-security-policy", "default-src 'none'; script-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'", 80, "B+")]
    [InlineData("content-security-policy", "default-src 'none'; img-src http:; form-action 'self'; frame-ancestors 'none'", 110, "A+")]
    [InlineData("content-security-policy", "default-src 'none'; form-action 'self'", 80, "B+")]
    [InlineData("strict-transport-security", "max-age=3600", 120, "A+")]
    [InlineData("strict-transport-security", "for ever", 80, "B+")]
    [InlineData("referrer-policy", "unsafe-url", 120, "A+")]
    [InlineData("x-content-type-options", "sniff", 125, "A+")]
    [InlineData("cross-origin-resource-policy", "cross-origin", 120, "A+")]
    public void OneHeaderMakesItsDifference(string name, string value, int score, string grade) =>
        Assert.Equal((score, grade), Scored(new(new(Good) { [name] = value }, "", true)));

    [Theory]
    [InlineData("theme=dark; path=/; secure; samesite=lax; httponly", 135)]
    [InlineData("theme=dark; path=/; samesite=lax; httponly", 125)]
    [InlineData("theme=dark; path=/; secure; samesite=none", 80)]
    public void ACookieMakesItsDifference(string cookie, int score) => Assert.Equal(score, Scored(new(Good, cookie, true)).Score);

    [Fact]
    public void ASiteThatStaysWithPlainHttpIsNoneOfTheBest() => Assert.Equal((80, "B+"), Scored(new(Good, "", false)));

    private static (int Score, string Grade) Scored(Case given)
    {
        var score = ObservatoryRules.Score(ObservatoryRules.Apply(new(given.Headers, given.Cookie.Length == 0 ? [] : [given.Cookie], 0, given.SendsToTls)));
        return (score, ObservatoryRules.Grade(score));
    }

    private sealed record Case(Dictionary<string, string> Headers, string Cookie, bool SendsToTls);
}
