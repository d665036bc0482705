namespace QatarUsDialogue.BrowserTests;

/// <summary>The site for a measuring program: it says which addresses to measure and stays until it is no longer listened to.</summary>
internal static class MeasuredSite
{
    public static async Task ServeAsync(TextReader orders, TextWriter answers)
    {
        await using var site = await Site.StartAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var address in PageTypes.Measured)
        {
            // The first answer of a program that was just started tells of its start, not of the page.
            using var first = await client.GetAsync(new Uri(address, UriKind.Relative));
            await answers.WriteLineAsync(new Uri(site.Address, address).ToString());
        }

        await answers.WriteLineAsync();
        await orders.ReadToEndAsync();
    }
}
