using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>Links and buttons that lead to another page, or to another place of the same page.</summary>
internal static class Following
{
    /// <summary>
    /// Presses a link or a button and waits until the page that it leads to is there. A press alone ends when it is made: what
    /// is asked next may still be asked of the page that is left.
    /// </summary>
    /// <exception cref="TimeoutException">The press leads nowhere within half a minute.</exception>
    public static async Task FollowAsync(this ILocator target)
    {
        var page = target.Page;
        var arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IFrame frame) => arrival.TrySetResult();
        page.FrameNavigated += Arrive;
        try
        {
            await target.ClickAsync();
            await arrival.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            page.FrameNavigated -= Arrive;
        }

        await page.WaitForLoadStateAsync();
    }
}
