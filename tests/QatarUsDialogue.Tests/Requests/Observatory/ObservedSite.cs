namespace QatarUsDialogue.Tests.Requests.Observatory;

/// <summary>What the rules look at: an answer that came by TLS, and what cannot be seen in it.</summary>
/// <param name="Headers">Names in small letters.</param>
/// <param name="Cookies">The values of <c>Set-Cookie</c>.</param>
/// <param name="Scripts">How many scripts the page loads.</param>
/// <param name="SendsToTls">True where plain HTTP is answered with the way to TLS on the same host.</param>
internal sealed record ObservedSite(IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> Cookies, int Scripts, bool SendsToTls)
{
    public string? this[string name] => Headers.GetValueOrDefault(name);
}
