/**
 * Run inside a page: by how many pixels it scrolls sideways, and the contrast of every text that shows with what is
 * behind it (WCAG 2.2, relative luminance).
 */
measurePage()

function measurePage() {
  const luminance = (color) => {
    const [r, g, b] = /\(([^)]*)\)/
      .exec(color)[1]
      .split(/[ ,/]+/)
      .map((value) => {
        const share = value / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const backgroundOf = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor
      if (!/^rgba\(.*, 0\)$/.test(color)) return color
    }
    return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)'
  }
  const contrasts = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (textContent.trim() === '' || !parentElement.checkVisibility()) continue
    const [dark, light] = [getComputedStyle(parentElement).color, backgroundOf(parentElement)]
      .map(luminance)
      .toSorted((a, b) => a - b)
    contrasts.push({ text: textContent.trim(), contrast: (light + 0.05) / (dark + 0.05) })
  }
  const { scrollWidth, clientWidth } = document.documentElement
  return { overflowPx: scrollWidth - clientWidth, contrasts }
}
