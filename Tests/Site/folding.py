def check_folding(browser, address):
    return []
